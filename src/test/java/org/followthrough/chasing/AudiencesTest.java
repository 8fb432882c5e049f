package org.followthrough.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.chasing.Step.COORDINATOR;
import static org.followthrough.chasing.Step.INDEPENDENT_CHAIR;
import static org.followthrough.chasing.Step.SUBCOMMITTEE_CHAIR;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.chasing.Addressee.Capacity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told: a letter for each person of {@link SmallBoard}, in lower case where nothing is written to them. */
class AudiencesTest {

    @ParameterizedTest(name = "{0}: {1}; then {2}; then {3}; then {4}")
    @CsvSource(delimiter = ';', textBlock = """
            # circumstances                   ; owners ; co-ordinator ; sub-committee ; independent chair
            ''                                ; L      ; C      ; S     ; I
            L away for D                      ; LD     ; C      ; S     ; I
            C away for E                      ; L      ; CE     ; S     ; I
            # whoever leads it cannot be written to, so a co-ordinator owes it, and is not told about themselves
            L locked                          ; lC     ; ''     ; S     ; I
            L left                            ; lC     ; ''     ; S     ; I
            L bouncing                        ; lC     ; ''     ; S     ; I
            L locked, L away for D            ; lD     ; C      ; S     ; I
            L away for D, D locked            ; Ld     ; C      ; S     ; I
            L locked, L away for D, D locked  ; ldC    ; ''     ; S     ; I
            L locked, L away for D, D left    ; lC     ; ''     ; S     ; I
            without L                         ; C      ; ''     ; S     ; I
            # nobody in the agency can: the next step up, and on up
            L locked, C locked                ; lcS    ; S      ; S     ; I
            L locked, C left                  ; lS     ; S      ; S     ; I
            L locked, C locked, C away for E  ; lcE    ; ''     ; S     ; I
            L locked, C locked, S locked      ; lcsV   ; sV     ; sV    ; I
            L locked, without C S V           ; lI     ; I      ; I     ; I
            without L C S V I                 ; U      ; U      ; U     ; U
            # a step whose people cannot be told passes to the next
            C locked                          ; L      ; cS     ; S     ; I
            without C                         ; L      ; S      ; S     ; I
            S bouncing                        ; L      ; C      ; sV    ; I
            S left                            ; L      ; C      ; V     ; I
            S locked, V locked                ; L      ; C      ; svI   ; I
            without S V                       ; L      ; C      ; I     ; I
            S locked, V left, I locked        ; L      ; C      ; siU   ; iU
            I locked                          ; L      ; C      ; S     ; iU
            I left                            ; L      ; C      ; S     ; U
            # a restricted review is told to those named for it
            named L C S I                     ; L      ; C      ; S     ; I
            named L C S, L away for D         ; Ld     ; C      ; S     ; iu
            named L S                         ; L      ; cS     ; S     ; iu
            named C                           ; lC     ; ''     ; sviu  ; iu
            named V                           ; lcsV   ; sV     ; sV    ; iu
            named                             ; lcsviu ; sviu   ; sviu  ; iu
            """)
    void thoseWhoCanBeToldAreAndTheNextUpInPlaceOfOthers(String circumstances, String owners, String coordinator,
                                                         String subcommittee, String independent) {
        Owed.Audience audience = new SmallBoard(circumstances).audience();

        assertThat(letters(audience.owners())).isEqualTo(owners);
        assertThat(letters(audience.above().get(COORDINATOR))).isEqualTo(coordinator);
        assertThat(letters(audience.above().get(SUBCOMMITTEE_CHAIR))).isEqualTo(subcommittee);
        assertThat(letters(audience.above().get(INDEPENDENT_CHAIR))).isEqualTo(independent);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"L locked,LOCKED", "L left,LEFT", "L bouncing,BOUNCING", "named C,NOT_NAMED"})
    void theReasonNothingIsWrittenIsKept(String circumstances, Withheld reason) {
        assertThat(new SmallBoard(circumstances).audience().owners().get(0).withheld()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            L away for D                 ; LEAD DEPUTY
            L locked                     ; LEAD IN_PLACE
            without L                    ; IN_PLACE
            L locked, C locked           ; LEAD IN_PLACE ABOVE
            """)
    void whoeverActsForTheAgencyOwesItAndWhoeverIsAboveDoesNot(String circumstances, String capacities) {
        assertThat(new SmallBoard(circumstances).audience().owners()).extracting(Addressee::capacity)
                .containsExactly(List.of(capacities.split(" ")).stream().map(Capacity::valueOf)
                        .toArray(Capacity[]::new));
    }

    @Test
    void whoStandsInIsToldForWhom() {
        assertThat(new SmallBoard("L away for D").audience().coveredFor())
                .containsExactly(Map.entry(SmallBoard.id('D'), "Person L"));
        assertThat(new SmallBoard("C away for E").audience().coveredFor()).isEmpty();
    }

    private static String letters(List<Addressee> addressees) {
        return addressees.stream().map(addressee -> {
            String letter = SmallBoard.letter(addressee.personId());
            return addressee.isWritten() ? letter : letter.toLowerCase();
        }).collect(Collectors.joining());
    }
}
