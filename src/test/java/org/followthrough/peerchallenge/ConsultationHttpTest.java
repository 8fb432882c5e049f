package org.followthrough.peerchallenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.people.Person;
import org.followthrough.shared.report.VeraPdf;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A consultation as the chair records it on a phone, and what of it leaves the board. */
class ConsultationHttpTest {

    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application();

    private static final int YEAR = 1998;

    private final Person chair = new DemonstrationBoard(APP).person(Who.H);
    private final Visitor visitor = APP.visitor();
    private final Consultations consultations = APP.bean(Consultations.class);

    @BeforeEach
    void theChairIsSignedIn() {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(chair.id()));
    }

    private static Map<String, String> typed(String consulted, String startedFrom) {
        Map<String, String> fields = new HashMap<>(Map.of("asking", "Anytown LSCB", "consulted", consulted, "stage",
                "PUBLICATION", "startedFrom", startedFrom, "save", ""));
        fields.putAll(Map.of("heldOn-day", "2", "heldOn-month", "3", "heldOn-year", String.valueOf(YEAR)));
        return fields;
    }

    private List<Consultation> recorded(String consulted) {
        return consultations.newest(new ConsultationSearch(consulted, Set.of(YEAR), Set.of()), 0, 10);
    }

    private long add(String consulted) {
        return consultations.add(chair, new Consulted(LocalDate.of(YEAR, 3, 2), "Anytown LSCB", consulted,
                ConsultationStage.PUBLICATION, "North", "SCR 77", "Kept to ourselves", false));
    }

    @Test
    void twoAnswersAreThereAlreadyAndTwoMoreAreEnough() {
        assertThat(visitor.get("/consultations/new").body()).contains("value=\"20\"", "value=\"Anytown LSCB\"",
                "Asking another chair is voluntary, and the decision stays with the chair who asks.");
        assertThat(visitor.fillIn("/consultations/new", Map.of("save", "")).body())
                .contains("Enter the board whose chair was consulted", "Choose what the consultation was about");

        visitor.fillIn("/consultations/new", typed("Quickshire", "0"));
        assertThat(recorded("Quickshire")).singleElement().extracting(Consultation::said).isEqualTo(new Consulted(
                LocalDate.of(YEAR, 3, 2), "Anytown LSCB", "Quickshire", ConsultationStage.PUBLICATION, null, null,
                null, false));
    }

    @Test
    void aConsultationToComeIsNotRecorded() {
        Map<String, String> fields = typed("Futureshire", "0");
        fields.put("heldOn-year", "2030");
        assertThat(visitor.fillIn("/consultations/new", fields).body()).contains("The date must be today or earlier",
                "Futureshire");
    }

    @Test
    void theSecondOfTwoWhoCorrectReadsWhoWasFirstAndKeepsWhatWasTyped() {
        long id = add("Firstshire");
        String page = "/consultations/" + id;
        visitor.fillIn(page, typed("Secondshire", "1"));
        assertThat(visitor.fillIn(page, typed("Thirdshire", "1")).body())
                .contains(chair.name() + " corrected this on", "Thirdshire");
        visitor.fillIn(page, typed("Thirdshire", "2"));
        assertThat(visitor.get(page).body()).contains("Firstshire", "Secondshire", "Thirdshire", "Recorded");
        assertThat(visitor.get("/consultations?year=" + YEAR + "&q=thirdshire").body()).contains("Thirdshire", "(1)");
        assertThat(visitor.get("/consultations/9999999").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/consultations?year=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void theYearlyReturnHoldsNothingOfACase() {
        add("Returnshire");
        String csv = new String(visitor.download("/consultation-files/" + YEAR + ".csv").body(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("Publication," + consultations.of(YEAR).size(), "Setting up and process,0", "North,",
                "1998-03-02,Anytown LSCB,Returnshire,Publication,North").doesNotContain("SCR 77", "Kept to ourselves");
        assertThat(visitor.get("/consultation-files/1901.csv").body()).contains("Publication,0");
    }

    @Test
    void theYearlyReturnCanBeReadByEverybodyAndForEver() {
        add("Paperton");
        assertThat(VeraPdf.failures(visitor.download("/consultation-files/" + YEAR + ".pdf").body())).isEmpty();
    }
}
