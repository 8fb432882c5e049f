package org.followthrough.peerchallenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the record of consultations must be on both databases. */
abstract class ConsultationsContract {

    private Consultations consultations;
    private Anytown anytown;
    private Person chair;
    private int year;

    @BeforeEach
    void board(Consultations consultations, Anytown anytown) {
        this.consultations = consultations;
        this.anytown = anytown;
        chair = anytown.person("independent.chair", null, Role.INDEPENDENT_CHAIR);
        year = consultations.years().isEmpty() ? 1990 : consultations.years().get(0) + 1;
    }

    private Consulted said(int month, ConsultationStage stage, String consulted) {
        return new Consulted(LocalDate.of(year, month, 1), "Anytown", consulted, stage, null, null, null, false);
    }

    private int count(String text, ConsultationStage... stages) {
        return consultations.count(new ConsultationSearch(text, Set.of(year), Set.of(stages)));
    }

    @Test
    void isFoundByYearStageAndWords() {
        long first = consultations.add(chair, said(1, ConsultationStage.PUBLICATION, "100% Othertown"));
        long last = consultations.add(chair, said(12, ConsultationStage.DECISION_TO_HOLD, "Sampleshire"));

        assertThat(consultations.of(year)).extracting(Consultation::id).containsExactly(last, first);
        assertThat(consultations.of(year + 1)).isEmpty();
        assertThat(consultations.years()).startsWith(year);
        assertThat(count("", ConsultationStage.PUBLICATION)).isEqualTo(1);
        assertThat(count("", ConsultationStage.PUBLICATION, ConsultationStage.DECISION_TO_HOLD)).isEqualTo(2);
        assertThat(count("othert")).isEqualTo(1);
        assertThat(count("%")).as("a character, not any").isEqualTo(1);
        assertThat(count("_")).isZero();
    }

    @Test
    void aCorrectionIsAVersionAndTheSecondOfTwoIsTold() {
        Consulted typed = said(3, ConsultationStage.SETTING_UP, "Othertown");
        long id = consultations.add(chair, typed);
        Consulted right = new Consulted(typed.heldOn(), "Anytown", "Sampleshire", ConsultationStage.SETTING_UP,
                "North", "SCR 4", "A line", false);
        consultations.correct(anytown.businessUnit, id, 1, right);

        assertThat(consultations.find(id)).get().extracting(Consultation::version, Consultation::said)
                .containsExactly(2, right);
        assertThat(consultations.versions(id)).extracting(Consultation::said).containsExactly(right, typed);
        assertThat(consultations.versions(id)).extracting(each -> each.written().recordedBy())
                .containsExactly(anytown.businessUnit.id(), chair.id());
        assertThatThrownBy(() -> consultations.correct(chair, id, 1, typed)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatWasEnteredByMistakeNoLongerCounts() {
        Consulted typed = said(5, ConsultationStage.BOARD_RESPONSE, "Othertown");
        long id = consultations.add(chair, typed);
        consultations.correct(chair, id, 1, new Consulted(typed.heldOn(), typed.asking(), typed.consulted(),
                typed.stage(), null, null, null, true));

        assertThat(consultations.of(year)).isEmpty();
        assertThat(consultations.years()).doesNotContain(year);
        assertThat(consultations.find(id)).isPresent();
    }

    @Test
    void onlyChairAndBusinessUnitRecord() {
        Consulted typed = said(6, ConsultationStage.PUBLICATION, "Othertown");
        long id = consultations.add(chair, typed);
        assertThatThrownBy(() -> consultations.add(anytown.policeLead, typed)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> consultations.correct(anytown.policeLead, id, 1, typed))
                .isInstanceOf(NotAllowed.class);
    }
}
