package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "fine", value = {
        "eleven char                    | TOO_SHORT",
        "'           '                  | TOO_SHORT",
        "twelve chars                   | fine",
        "three green bottles            | fine",
        "ȧḃċḋėḟġḣıjḳŀ                   | fine",
        "Password2026!!                 | COMMON",
        "PASSWORD1234                   | COMMON",
        "correct horse battery staple   | COMMON",
        "correct horse battery staples  | fine",
        "123456789012                   | COMMON",
        "aaaaaaaaaaaaaaaa               | COMMON",
        "ababababababab                 | COMMON",
        "Safeguarding2026               | COMMON",
        "Jo.Ellis@Police.Example        | COMMON",
        "Josephine Ellis                | COMMON",
        "Josephine Ellis rides a bike   | fine",
    })
    void refusesOnlyShortAndCommonOnes(String password, Passwords.Fault fault) {
        assertThat(Passwords.faultIn(password, "jo.ellis@police.example", "Josephine Ellis")).isEqualTo(fault);
    }

    @Test
    @DisplayName("No composition is asked: letters alone will do, blanks and other alphabets too")
    void asksForNoComposition() {
        assertThat(Passwords.faultIn("abcdmnopwxyz")).isNull();
        assertThat(Passwords.faultIn("сырой картофель")).isNull();
    }

    @Test
    void takesTwoHundredCharacters() {
        String long200 = "three green bottles ".repeat(10);
        assertThat(Passwords.faultIn(long200)).isNull();
        assertThat(Passwords.faultIn(long200 + "!")).isEqualTo(Passwords.Fault.TOO_LONG);
    }

    @Test
    void looksAtEveryCharacterOfALongPassword() {
        PasswordHashes hashes = new PasswordHashes(4);
        String first = "three green bottles ".repeat(5);
        String kept = hashes.encode(first + "a");
        assertThat(hashes.matches(first + "a", kept)).isTrue();
        assertThat(hashes.matches(first + "b", kept)).isFalse();
        assertThat(kept).hasSizeLessThan(200);
    }

    @Test
    void knowsAPasswordFromAnotherKeyboard() {
        PasswordHashes hashes = new PasswordHashes(4);
        assertThat(hashes.matches("cafe\u0301 au lait", hashes.encode("caf\u00e9 au lait"))).isTrue();
    }

    @Test
    void whatIsKeptOfNobodyIsMatchedByNothingAndIsAsSlowAsAny() {
        PasswordHashes hashes = new PasswordHashes(4);
        assertThat(hashes.ofNobody()).hasSameSizeAs(hashes.encode("three green bottles"))
                .matches("\\{bcrypt-sha256}\\$2a\\$04\\$[./0-9A-Za-z]{53}");
        assertThat(hashes.matches("", hashes.ofNobody())).isFalse();
    }
}
