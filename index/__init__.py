import os

# Once loaded, onnxruntime tells its maker about the machine unless this stood before.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
