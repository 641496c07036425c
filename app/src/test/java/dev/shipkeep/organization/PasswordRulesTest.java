package dev.shipkeep.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    private static String problem(String password) {
        return PasswordRules.check(password, "wang.fang", "S0815").orElse("");
    }

    @Test
    void aPhraseIsGood() {
        assertThat(problem("correct horse battery")).isEmpty();
        assertThat(problem("床前明月光疑是地上霜举头望")).isEmpty();
    }

    @Test
    void twelveCharactersAreNeeded() {
        assertThat(problem("kv8.Pq2-xZr")).isEqualTo("password.problem.short");
    }

    @Test
    void whatBcryptWouldCutOffIsRefused() {
        assertThat(problem("ab1 ".repeat(18))).isEqualTo("password.problem.common");
        assertThat(problem("quite a long phrase ".repeat(4))).isEqualTo("password.problem.long");
        assertThat(problem("床前明月光疑是地上霜举头望明月低头思故乡床前明月光")).isEqualTo("password.problem.long");
    }

    @Test
    void namesAreRefused() {
        assertThat(problem("my name is Wang.Fang!")).isEqualTo("password.problem.name");
        assertThat(problem("staff number s0815 here")).isEqualTo("password.problem.name");
    }

    @Test
    void commonOnesAreRefusedWithWhateverNumberBehind() {
        assertThat(problem("Password123456")).isEqualTo("password.problem.common");
        assertThat(problem("1qaz2wsx3edc!")).isEqualTo("password.problem.common");
        assertThat(problem("dakehu20261111")).isEqualTo("password.problem.common");
        assertThat(problem("888888888888")).isEqualTo("password.problem.common");
        assertThat(problem("123456789012")).isEqualTo("password.problem.common");
    }
}
