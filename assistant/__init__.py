from assistant.assistant import Assistant
from assistant.records import Answer, Citation, Passage, Turn

__all__ = ["Answer", "Assistant", "Citation", "Passage", "Turn"]
