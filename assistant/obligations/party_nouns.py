"""The nouns of those who can act or receive: bodies, offices, states and people."""

from __future__ import annotations

import re

_HEADS = (
    r"Secretary[\s-]General|Secretar(?:y|ies|iats?)|secretariats?|Assembly|Councils?|council"
    r"|Committees?|committees?"
    r"|Commissions?|commissions?|States?|states|Parties|parties|Members?|members|Governments?"
    r"|governments?"
    r"|Organi[sz]ations?|organi[sz]ations?|Offices?|offices?|Programme|Funds?|funds?|Boards?"
    r"|Conference|Directors?|Director-General|(?:High\s)?Commissioners?|Rapporteurs?|Experts?|experts?|Groups?|groups?"
    r"|Missions?|missions?|Force"
    r"|Agenc(?:y|ies)|agenc(?:y|ies)|bodies|body|Body|Bodies|Mechanisms|organs?|entit(?:y|ies)"
    r"|authorit(?:y|ies)|Authorit(?:y|ies)|institutions?|institutes?|Institutes?|partners?|donors?|community|communities"
    r"|stakeholders?|society|sectors?"
    r"|Departments?|department|Divisions?|Mechanism|mechanisms?|Chair(?:man|person|s)?|chairs?"
    r"|Presidents?|president|Bureau|Bureaux|Cent(?:re|er)s?|cent(?:re|er)s?"
    r"|Coordinators?|coordinators?|Representatives?|representatives?|Envoys?|Courts?|court"
    r"|Tribunals?|Prosecutor"
    r"|countries|country|Teams?|teams|Panels?|panel|Banks?|banks?|Facility|Union|League|holders?"
    r"|Forum|forum|conference|Meeting|Ministers?|ministers?"
    r"|Alliance|Network|network|Academy|Universit(?:y|ies)|universities|platforms?|Platform"
    r"|system|System|leaders?|actors?"
    r"|parliaments?|individuals?|delegations?|Administrators?|Advisers?|Ombudsman|Inspectors?"
    r"|Auditors?|Federation|Movement|Subcommittee"
    r"|focal\spoints?|Branch|Unit|Service|Section|Registrar|mediators?|media|industr(?:y|ies)|companies"
    r"|business(?:es)?|enterprises|corporations|[Ff]oundations?|academia|scientists"
    r"|contributors|providers|operators|forces|youth|women|people|peoples|persons|civilians|victims"
    r"|refugees|inspectors|monitors|investors|signatories|sponsors|associations?|Associations?"
    r"|Government[-\w]*|Depositar(?:y|ies)|Quartet|Security\sSector|troop-|Power|Powers"
    r"|Administration|Treasurer|Task\sForce|task\sforces?|units|officials|personnel|unions|Chief"
    r"|Executive|Congress|Summits?|Ministry|ministries|Nations|observers|administrations|manufacturers"
)
PARTY_NOUN = re.compile(rf"(?:{_HEADS})")
HEAD = re.compile(rf"\b(?:{_HEADS})\b|\b(?![IVXL]+\b)[A-Z]{{2,}}(?:-[A-Z]+)?\b")
