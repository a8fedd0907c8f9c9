"""Variable scopes and templates."""

from __future__ import annotations

from scope_lsp.version.release import Release


class Scopes(Release):
    """How variable scopes and templates behave."""

    __slots__ = ()

    # Variable scopes (python/ops/variable_scope.py)

    @property
    def false_inherits_reuse(self) -> bool:
        """Whether `reuse=False` means the same as None when a scope is opened (from 1.1 on);
        before, it turned the reuse of a scope object off."""
        return self >= (1, 1)

    @property
    def restores_scope_counts(self) -> bool:
        """Whether leaving a scope that was entered by object restores the counts of scopes
        opened (from 1.0 on), instead of clearing those below it."""
        return self >= (1, 0)

    @property
    def empty_scope_closes_itself(self) -> bool:
        """Whether leaving `variable_scope("")` leaves the counts of all other scopes alone (from
        1.9 on), instead of clearing all."""
        return self >= (1, 9)

    @property
    def caches_entered_scope(self) -> bool:
        """Whether a `variable_scope` context that is entered twice keeps its scope (from 1.5
        on)."""
        return self >= (1, 5)

    @property
    def scopes_are_of_a_thread(self) -> bool:
        """Whether each thread has scopes of its own, variable scopes and those of names (seen in
        1.15.5 and not in 1.4.1; 1.8 has them, 1.5 hasn't)."""
        return self >= (1, 8)

    @property
    def checks_scope_nesting(self) -> bool:
        """Whether leaving a scope that isn't the innermost one is an error (from 1.14 on)."""
        return self >= (1, 14)

    @property
    def nests_custom_getters(self) -> bool:
        """Whether a scope's custom getter calls that of the scope around it (from 1.1 on), instead
        of replacing it."""
        return self >= (1, 1)

    @property
    def getters_lack(self) -> frozenset[str]:
        """What custom getters are not called with: `use_resource` came with 1.1, `constraint` with
        1.4, `synchronization` and `aggregation` with 1.10."""
        lack: set[str] = set()
        if self < (1, 10):
            lack |= {"synchronization", "aggregation"}
        if self < (1, 4):
            lack |= {"constraint"}
        if self < (1, 1):
            lack |= {"use_resource"}
        return frozenset(lack)

    # Templates (python/ops/template.py)

    @property
    def templates_open_variable_scope_only(self) -> bool:
        """Whether `create_scope_now_` leaves name scopes alone (from 1.1 on)."""
        return self >= (1, 1)

    @property
    def words_for_eager_unique_name(self) -> str:
        """What `unique_name_` says in eager mode (with a slip of the pen before 2.2)."""
        word = "execution" if self >= (2, 2) else "exeuction"
        return f"unique_name_ cannot be used when eager {word} is enabled."

    @property
    def templates_share_after_failure(self) -> bool:
        """Whether a template whose first call failed shares from then on (before 1.2)."""
        return self < (1, 2)

    @property
    def templates_use_outer_store(self) -> bool:
        """Whether a template first called in another one in eager mode uses its variables, though
        it was made outside of it (from 2.7 on)."""
        return self >= (2, 7)
