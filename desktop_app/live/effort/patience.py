"""When a change is allowed: rarely, and after a step that proved too dear not again for long."""

from __future__ import annotations

import math

# After a change, so long nothing changes: less where too much is used.
_DOWN_AFTER_S, _UP_AFTER_S = 2.0, 5.0
# So many times in a row the same must be found.
_DOWN_COUNT, _UP_COUNT = 2, 4
# A step up that is taken back so soon was a mistake. The next is tried after a minute, then two, then four.
_PROVED_S = 30.0
_FIRST_WAIT_S, _LONGEST_WAIT_S = 60.0, 240.0
# Who has come through so long may make mistakes as at the beginning.
_FORGIVEN_S = 300.0
MOST_A_MINUTE = 6
"""No more changes than this within any minute; half of them may be steps up."""
_MINUTE_S = 60.0


class Patience:
    """Remembers changes, and what was found time and again. For one thread; times in seconds."""

    def __init__(self) -> None:
        """Begin without changes."""
        self._changes_s: list[float] = []
        self._stepped_up_at_s = -math.inf
        self._no_up_before_s = -math.inf
        self._wait_s = _FIRST_WAIT_S
        self._found = (False, 0)

    def calm(self) -> None:
        """Take note that all is as it should be."""
        self._found = (False, 0)

    def allows(self, now_s: float, *, is_down: bool) -> bool:
        """Say whether a change that was found to be good may be made now; to be asked once per finding.

        Args:
            now_s: the time.
            is_down: whether it is for something cheaper.
        """
        was_down, count = self._found
        self._found = (is_down, count + 1 if was_down == is_down else 1)
        last_s = self._changes_s[-1] if self._changes_s else -math.inf
        recent = self._recent(now_s)
        if is_down:
            is_ripe = self._found[1] >= _DOWN_COUNT and now_s - last_s >= _DOWN_AFTER_S
            return is_ripe and recent < MOST_A_MINUTE
        is_ripe = self._found[1] >= _UP_COUNT and now_s - last_s >= _UP_AFTER_S
        return is_ripe and now_s >= self._no_up_before_s and recent < MOST_A_MINUTE // 2

    def is_last(self, now_s: float) -> bool:
        """Say whether a change made now would be the last one for a while, so that it must do."""
        return self._recent(now_s) >= MOST_A_MINUTE - 1

    def refuse(self, now_s: float) -> None:
        """Take note that a step up would have been too dear, as was found in time."""
        self._no_up_before_s = now_s + self._wait_s
        self._wait_s = min(_LONGEST_WAIT_S, 2 * self._wait_s)
        self.calm()

    def note_change(self, now_s: float, *, is_down: bool) -> None:
        """Take note of a change."""
        if is_down and now_s - self._stepped_up_at_s <= _PROVED_S:
            self.refuse(now_s)
        elif now_s - self._stepped_up_at_s > _FORGIVEN_S:
            self._wait_s = _FIRST_WAIT_S
        if not is_down:
            self._stepped_up_at_s = now_s
        self._changes_s = [each for each in self._changes_s if now_s - each <= _MINUTE_S] + [now_s]
        self.calm()

    def _recent(self, now_s: float) -> int:
        return sum(now_s - each <= _MINUTE_S for each in self._changes_s)
