"""Who must do what, for whom and by when, in the shapes that Spanish texts give it."""

import pytest
from obligation_texts import extract, words


def rows(text):
    return [(one.actor.text if one.actor else "", one.action.text) for one in extract(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pide a las partes que abran los puertos y le envíen copia de los planos;",
            [("las partes", "abran los puertos"), ("las partes", "le envíen copia de los planos")],
        ),
        (
            "Encomendar al Comité que mida los pozos y que publique un mapa.",
            [("Comité", "mida los pozos"), ("Comité", "publique un mapa")],
        ),
        (
            "Encomendar al Comité que estudie las medidas que figuran en él y que sean útiles.",
            [("Comité", "estudie las medidas que figuran en él y que sean útiles")],
        ),
        (
            "Agradecer a la Oficina su mapa y pedirle que presente otro en 2031.",
            [("la Oficina", "presente otro en 2031")],
        ),
        (
            "Encargar al Consejo de Lagos la preparación de un plan.",
            [("Consejo de Lagos", "la preparación de un plan")],
        ),
        (
            "Recomienda que los Estados Miembros firmen el Tratado de Lagos;",
            [("los Estados Miembros", "firmen el Tratado de Lagos")],
        ),
        (
            "Decide prorrogar el mandato y solicita al Registrador que informe al Consejo;",
            [("", "prorrogar el mandato"), ("Registrador", "informe al Consejo")],
        ),
        (
            "Dejar sin efecto el plan y convocar una reunión en 2031.",
            [("", "Dejar sin efecto el plan"), ("", "convocar una reunión en 2031")],
        ),
        (
            "Invita a los Estados a convocar a los expertos y solicitar a la Oficina un mapa;",
            [("los Estados", "convocar a los expertos y solicitar a la Oficina un mapa")],
        ),
    ],
)
def test_each_action_of_a_spanish_paragraph_is_a_row(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "deliverables", "recipients", "due"),
    [
        (
            "Solicitar a la Oficina que elabore una guía y un curso de buceo hasta fines de 2031.",
            ("una guía", "un curso de buceo"),
            (),
            ("hasta fines de 2031",),
        ),
        (
            "Invitar al Banco a que proporcione asistencia técnica a los ministerios de salud.",
            ("asistencia técnica",),
            ("los ministerios de salud",),
            (),
        ),
        (
            "Alentar a los Estados a hacer contribuciones voluntarias al Fondo de Lagos.",
            ("contribuciones voluntarias",),
            ("Fondo de Lagos",),
            (),
        ),
        (
            "Instar a los Estados a que firmen o ratifiquen la Convención de Lagos.",
            ("firmen o ratifiquen",),
            (),
            (),
        ),
        (
            "Pedir a la Oficina que organice, con el apoyo de la Secretaría, dos talleres en 2031.",
            ("dos talleres",),
            (),
            ("en 2031",),
        ),
        (
            "Pedir a la Oficina que presente a la Asamblea General y el Consejo de Lagos toda la"
            " información a partir del 1 de mayo de 2031.",
            ("toda la información",),
            ("la Asamblea General", "el Consejo de Lagos"),
            ("a partir del 1 de mayo de 2031",),
        ),
    ],
)
def test_what_goes_to_whom_and_when_in_spanish(text, deliverables, recipients, due):
    (found,) = extract(text)
    assert words(found.deliverables) == deliverables
    assert words(found.recipients) == recipients
    assert words(found.due) == due


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        (
            "Encomendar al Grupo de Expertos que formule recomendaciones a la próxima Reunión de"
            " Ministros.",
            "recipients",
            ("Reunión de Ministros",),
        ),
        (
            "Encomendar a la Comisión que distribuya entre los Estados Miembros una guía.",
            "recipients",
            ("los Estados Miembros",),
        ),
        (
            "Alentar a los Estados a brindar asistencia a los municipios costeros.",
            "recipients",
            ("los municipios costeros",),
        ),
        (
            "Solicitar al Comité que publique un mapa durante el segundo semestre de 2031.",
            "due",
            ("durante el segundo semestre de 2031",),
        ),
        (
            "Solicitar al Comité que presente un mapa trimestralmente.",
            "due",
            ("trimestralmente",),
        ),
        (
            "Solicitar al Comité que prepare un mapa con el apoyo de la Oficina de Puertos.",
            "with_whom",
            ("la Oficina de Puertos",),
        ),
        (
            "Solicitar al Comité que lo presente dentro de los seis meses siguientes.",
            "deliverables",
            (),
        ),
        (
            "Solicitar al Comité que organice cada año un curso.",
            "deliverables",
            ("un curso",),
        ),
        (
            "Solicitar al Comité que formule recomendaciones.",
            "deliverables",
            ("recomendaciones",),
        ),
        (
            "Convocar la Quinta Reunión de Autoridades Portuarias para el primer trimestre de 2032",
            "deliverables",
            ("la Quinta Reunión de Autoridades Portuarias",),
        ),
    ],
)
def test_extract_reads_spanish_fields_in_more_shapes(text, field, value):
    (found,) = extract(text)
    assert words(getattr(found, field)) == value


def test_extract_reads_what_a_body_of_the_organ_is_asked():
    (found,) = extract("Solicitar a su Presidencia que rinda un informe.")
    assert found.actor.text == "su Presidencia"
