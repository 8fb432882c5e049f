package org.followthrough.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.learning.MadeAgain;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.Meetings;
import org.followthrough.pack.Pack;
import org.followthrough.pack.PackMakings;
import org.followthrough.pack.PackReleases;
import org.followthrough.pack.Packs;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.EvidenceStore;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RepeatedRecommendations;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.review.document.KeptDocuments;
import org.followthrough.shared.file.SampleFiles;

/** The invented board as tests visit it: its people by letter, and an address for the path of each page. */
public final class DemonstrationBoard {

    /** Everybody the sign-in page names first: who they are by one letter each. */
    public enum Who {
        B("business"), L("police.lead"), C("health.coordinator"), S("subcommittee"), D("subcommittee.chair"),
        H("chair"), M("board"), X("inspector"), A("admin");

        private final String name;

        Who(String name) {
            this.name = name;
        }

        /** Their e-mail address. */
        public String email() {
            return name + "@anytown.example";
        }
    }

    /** The application that shows it. */
    public static RunningApplication application() {
        return new RunningApplication().with("spring.profiles.active", "demo")
                .with("follow-through.schedule.enabled", "false").with(KnownByHeader.class);
    }

    private final RunningApplication application;

    public DemonstrationBoard(RunningApplication application) {
        this.application = application;
    }

    /** The person. */
    public Person person(Who who) {
        return application.bean(People.class).findByEmail(who.email()).orElseThrow();
    }

    /** Letters as people: "BLX". */
    public static List<Who> people(String letters) {
        return Stream.of(letters.split("")).filter(letter -> !letter.isEmpty()).map(Who::valueOf)
                .collect(Collectors.toList());
    }

    /** The path with what is in curly brackets filled in by something of this board. */
    public String address(String path) {
        return path.replace("{action}", "R01-16").replace("{plan}", "child-k").replace("{draft}", draft())
                .replace("{recommendation}", path.contains("{recommendation}") ? recommendation() : "")
                .replace("{repeat}", path.contains("{repeat}") ? repeat() : "")
                .replace("{person}", String.valueOf(person(Who.L).id())).replace("{agency}", "police")
                .replace("{committee}", "scr").replace("{pack}", path.contains("{pack}") ? pack() : "")
                .replace("{draftPack}", path.contains("{draftPack}") ? draftPack() : "")
                .replace("{making}", path.contains("{making}") ? making() : "")
                .replace("{meeting}", path.contains("{meeting}") ? meeting() : "")
                .replace("{closed}", path.contains("{closed}") ? closed().ref() : "")
                .replace("{old}", path.contains("{old}") ? old() : "")
                .replace("{again}", path.contains("{again}") ? again() : "")
                .replace("{evidence}", path.contains("{evidence}") ? evidence() : "");
    }

    private String evidence() {
        EvidenceStore store = application.bean(EvidenceStore.class);
        Person lead = person(Who.L);
        Action action = application.bean(Plans.class).find(lead, "R01-16").orElseThrow();
        if (store.of(lead, action).isEmpty()) {
            try {
                store.upload(lead, action.reference(), new ByteArrayInputStream(SampleFiles.pdf("Register")),
                        "register.pdf");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            store.give(lead, action.reference(), null, null);
            action = application.bean(Plans.class).find(lead, "R01-16").orElseThrow();
        }
        return String.valueOf(store.of(lead, action).get(0).id());
    }

    private String draft() {
        return application.bean(Reviews.class).visibleTo(person(Who.B)).stream()
                .filter(review -> !review.state().issued()).findFirst().orElseThrow().ref();
    }

    private String recommendation() {
        return String.valueOf(recommendations().get(0).id());
    }

    private List<Recommendation> recommendations() {
        var review = application.bean(Reviews.class).find(person(Who.B), "child-k").orElseThrow();
        return application.bean(Plans.class).recommendations(review, TestClock.TODAY);
    }

    /** The link from the first recommendation to the second. */
    private String repeat() {
        RepeatedRecommendations repeats = application.bean(RepeatedRecommendations.class);
        Person business = person(Who.B);
        Recommendation first = recommendations().get(0);
        if (repeats.of(business, first).isEmpty()) {
            repeats.say(business, first, recommendations().get(1), "Both ask agencies to share what they know");
        }
        return String.valueOf(repeats.of(business, first).get(0).id());
    }

    /** A review closed so long ago that its documents may be destroyed. */
    private Review closed() {
        return application.bean(Reviews.class).followed(person(Who.B), "child-z").orElseThrow();
    }

    /** A document of that review. */
    private String old() {
        return String.valueOf(application.bean(KeptDocuments.class).of(person(Who.B), closed()).get(0).id());
    }

    /** The ids of two recommendations that say much the same. */
    private String again() {
        MadeAgain.Offer offer = application.bean(MadeAgain.class).offers(person(Who.B)).get(0);
        return offer.later().recommendation().id() + "/" + offer.earlier().recommendation().id();
    }

    /** The next meeting of the first sub-committee, with its papers frozen. */
    private String meeting() {
        Person business = person(Who.B);
        long committee = application.bean(People.class).committeeByRef("scr").orElseThrow().id();
        Meeting next = application.bean(Meetings.class).coming(business).stream()
                .filter(meeting -> meeting.committeeId() == committee).findFirst().orElseThrow();
        if (!next.isFrozen()) {
            application.bean(Agendas.class).freeze(business, next.id());
        }
        return String.valueOf(next.id());
    }

    /** A released pack; one is made where the schedule has made none. */
    private String pack() {
        LocalDate monthEnd = TestClock.TODAY.withDayOfMonth(1).minusDays(1);
        Pack pack = packs().stream().filter(Pack::isReleased).findFirst().orElseGet(() -> makePack(monthEnd));
        if (pack.isDraft()) {
            application.bean(PackReleases.class).release(person(Who.B), pack.id());
        }
        return String.valueOf(pack.id());
    }

    private String draftPack() {
        return String.valueOf(packs().stream().filter(Pack::isDraft).findFirst()
                .orElseGet(() -> makePack(TestClock.TODAY.minusDays(1))).id());
    }

    private List<Pack> packs() {
        return application.bean(Packs.class).newest(person(Who.B), null, 0, 100);
    }

    private Pack makePack(LocalDate asAt) {
        long committee = application.bean(People.class).committees().get(0).id();
        return application.bean(PackMakings.class).make(person(Who.B), committee, asAt);
    }

    /** A pack of a day on which there was nothing to say yet. */
    private String making() {
        PackMakings makings = application.bean(PackMakings.class);
        long committee = application.bean(People.class).committeeByRef("scr").orElseThrow().id();
        return String.valueOf(makings.ask(person(Who.B), committee, LocalDate.of(2001, 1, 1)).id());
    }
}
