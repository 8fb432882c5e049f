package org.followthrough.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks as if it named a child, and what does not. Every name and number is invented. */
class NameCheckTest {

    /** The words of colleagues, agencies and the review. */
    private static final Set<String> KNOWN = Set.of("jo", "ellis", "sam", "patel", "anytown", "police", "child", "k");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "The officer spoke to her son Jayden at home.|Jayden",
            "Her daughter Zuriel was seen alone.|Zuriel",
            "The twins Mia and Max were seen.|Mia",
            "Seen with baby Mia on the ward.|Mia",
            "Baby Mia was discharged.|Mia",
            "A child called Quillon was missed.|Quillon",
            "A girl, known as Zsa, was seen.|Zsa",
            "Jayden, aged 4, was not seen.|Jayden",
            "Xanthor, aged 4, was not seen.|Xanthor",
            "Jayden aged four was not seen.|Jayden",
            "Siblings Mia (6) and Noah (4) moved.|Mia,Noah",
            "Mia Smith, 6, moved school.|Mia",
            "Noah is 9 months old.|Noah",
            "Noah, 9 months old, was weighed.|Noah",
            "Jayden's mother was not asked.|Jayden",
            "Olivia\u2019s school was not told.|Olivia",
            "The half-brother (Jack) was seen.|Jack",
            "dob 3/4/2015|dob 3/4/2015",
            "D.O.B: 03-04-15|D.O.B: 03-04-15",
            "Date of birth is 3rd April 2015.|Date of birth is 3rd April 2015",
            "He was born on 3 April 2015 in Anytown.|born on 3 April 2015",
            "NHS number 943 476 5919 checked.|943 476 5919",
            "NHS 9434765919 checked.|9434765919",
            "Lives at 4 High Street, AB1 2DE.|AB1 2DE",
            "lives at ab1 2de now|ab1 2de",
            "Call 01632 960 123 for the family.|01632 960 123",
            "Mother's mobile is 07700 900123.|07700 900123",
            "Ring +44 7700 900123.|+44 7700 900123"})
    void isAsked(String text, String found) {
        assertThat(words(text)).containsExactly(found.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Refer each child to Child Protection within a day.", "Child K and Baby T were discussed.",
            "The Child Death Overview Panel met on 3 April 2015.", "Child Sexual Exploitation training is done.",
            "Jo Ellis trained 12 officers; Sam Patel's team follows in January.",
            "Girl Guides and Boys Brigade were told.",
            "Sarah from Health is writing the guidance with Tom.", "Children aged 4 to 11 were asked.",
            "Children, aged 4 to 11, were asked.", "Pupils, aged 11, were asked.", "Module 4 (12) is online, in May.",
            "94 of 100 records audited; 943 476 5918 is a case number.",
            "Born out of last year's audit, due 31/01/2027.",
            "The baby clinic moved to Anytown General.", "Each child. Police attended.",
            "Sister organisations were told.",
            "Met on Monday 3 April with the child, Police and Health.",
            "R03-07 and FW-12 are linked; see page 10 of 12.",
            "The 2nd audit of 10 2nd-tier teams", "Twins were born at term.", "Childline is on 0800 1111.",
            "Her son May be seen.", "Phase 1 is 100 per cent complete at 5pm."})
    void isNotAsked(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void aColleagueIsNoChildWhateverStandsBeforeTheName() {
        assertThat(words("The child's brother Ellis, Jo's report says")).isEmpty();
        assertThat(NameCheck.find("The child's brother Ellis", Set.of())).hasSize(1);
    }

    @Test
    void aThousandCharactersAreReadAtOnce() {
        assertThat(NameCheck.find("Jayden, ".repeat(12_000), Set.of())).isEmpty();
    }

    private static List<String> words(String text) {
        return NameCheck.find(text, KNOWN).stream().map(finding -> text.substring(finding.start(), finding.end()))
                .collect(Collectors.toList());
    }
}
