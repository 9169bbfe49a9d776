import pytest
import torch

from assistant.training.average import average_weights


def test_weights_are_averaged_one_by_one() -> None:
    one = {"up": torch.tensor([1.0, 2.0]), "down": torch.tensor(4.0)}
    two = {"up": torch.tensor([3.0, 2.0]), "down": torch.tensor(0.0)}
    averaged = average_weights([one, two])
    assert {name: weight.tolist() for name, weight in averaged.items()} == {
        "up": [2.0, 2.0],
        "down": 2.0,
    }


@pytest.mark.parametrize(
    "readers", [[], [{"up": torch.zeros(2)}, {"up": torch.zeros(3)}], [{"up": torch.zeros(2)}, {}]]
)
def test_readers_of_different_form_are_refused(readers: list[dict[str, torch.Tensor]]) -> None:
    with pytest.raises(ValueError, match=r"average"):
        average_weights(readers)
