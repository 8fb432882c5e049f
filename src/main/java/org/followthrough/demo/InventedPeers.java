package org.followthrough.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.followthrough.peerchallenge.ConsultationStage;
import org.followthrough.peerchallenge.Consultations;
import org.followthrough.peerchallenge.Consulted;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the chair asked other chairs, and was asked; and a peer challenge half way through. */
@Component
@Profile("demo")
@Order(30)
class InventedPeers implements InventedPart {

    private static final String REGION = "Example region";
    private static final LocalTime WRITTEN = LocalTime.of(16, 0);

    private final Consultations consultations;
    private final Reviews reviews;
    private final People people;
    private final BoardSettings settings;

    InventedPeers(Consultations consultations, Reviews reviews, People people, BoardSettings settings) {
        this.consultations = consultations;
        this.reviews = reviews;
        this.people = people;
        this.settings = settings;
    }

    @Override
    @Transactional
    public void write(Start start) {
        Days days = start.days();
        if (consultations.years().isEmpty()) {
            writeConsultations(days);
            LocalDate agreed = days.ago(107);
            reviews.add(people.findByEmail("business" + Anytown.AT).orElseThrow(), "peer-challenge-2",
                    new ReviewState("Peer challenge 2026", ReviewKind.PEER_CHALLENGE, null, null, false, false, agreed,
                            null, "Peers look at work with children in need."), London.startOf(agreed));
        }
    }

    private void writeConsultations(Days days) {
        Person chair = people.findByEmail("chair" + Anytown.AT).orElseThrow();
        String ours = settings.board().called();
        add(chair, new Consulted(days.ago(400), ours, "Othertown LSCB", ConsultationStage.DECISION_TO_HOLD, REGION,
                "SCR 4", null, false));
        add(chair, new Consulted(days.ago(160), ours, "Sampleshire LSCB", ConsultationStage.MAKING_PUBLISHABLE,
                "Sample region", "SCR 4", "Agreed that the chronology should become a summary.", false));
        add(chair, new Consulted(days.ago(20), "Othertown LSCB", ours, ConsultationStage.DECISION_TO_HOLD, REGION,
                null, "No review followed.", false));
    }

    private void add(Person chair, Consulted said) {
        consultations.add(chair, said, London.at(said.heldOn(), WRITTEN));
    }
}
