package org.followthrough.pack;

import java.util.List;
import org.followthrough.dashboard.BoardPosition;
import org.followthrough.pack.PackContent.Chapter;
import org.followthrough.pack.PackContent.ChartSection;
import org.followthrough.pack.PackContent.Cover;
import org.followthrough.pack.PackContent.IndicatorSection;
import org.followthrough.people.Board;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Figures;
import org.followthrough.plan.Meanings;
import org.followthrough.plan.Positions;
import org.followthrough.shared.mail.OutcomeCount;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/**
 * Puts together what a committee's pack says, from the same figures and sentences as list and dashboard. Sections not
 * chosen are left empty.
 */
@Component
class PackWriter {

    private static final Words WORDS = Words.of(PackWriter.class);

    private final PackSource source;
    private final People people;
    private final Positions positions;
    private final Figures figures;
    private final BoardPosition dashboard;
    private final BoardSettings settings;
    private final Meanings meanings;
    private final Register register;
    private final PackIndicators indicators;

    PackWriter(PackSource source, People people, Positions positions, Figures figures, BoardPosition dashboard,
               BoardSettings settings, Meanings meanings, Register register, PackIndicators indicators) {
        this.source = source;
        this.people = people;
        this.positions = positions;
        this.figures = figures;
        this.dashboard = dashboard;
        this.settings = settings;
        this.meanings = meanings;
        this.register = register;
        this.indicators = indicators;
    }

    /** The content of a pack. */
    PackContent write(PackOrder order) {
        PackFacts facts = source.read(order);
        BoardPosition.Said said = dashboard.of(facts.reviews(), facts.asAt(), facts.since());
        PackRows rows = new PackRows(facts);
        PackReviews reviews = new PackReviews(facts, rows, figures);
        PackPictures pictures = new PackPictures(facts, said);
        boolean drawn = !facts.standing().isEmpty();
        return new PackContent(cover(order),
                new PackSummary(facts, said).write(pictures.byAgency(),
                        positions.standing(facts.view().on(facts.since()))),
                facts.prints(PackSection.EXCEPTIONS) ? new PackExceptions(facts, rows).write() : Chapter.NONE,
                facts.prints(PackSection.SIGN_OFF) ? new PackSignOff(facts, rows).write() : Chapter.NONE,
                facts.prints(PackSection.REVIEWS) ? reviews.pages(pictures) : List.of(),
                new ChartSection(WORDS.say("charts"),
                        drawn && facts.prints(PackSection.CHARTS) ? pictures.ofCharts() : List.of()),
                facts.prints(PackSection.FULL_PLANS) ? reviews.fullPlans() : Chapter.NONE,
                new PackAppendix(facts, meanings).write(
                        drawn && facts.prints(PackSection.FIGURES) ? pictures.withFigures() : List.of(), sent(facts)),
                facts.prints(PackSection.CHARTS) || facts.prints(PackSection.FIGURES)
                        ? indicators.write(order.committee().id(), facts.asAt()) : IndicatorSection.NONE,
                order.sections(), List.of());
    }

    private List<OutcomeCount> sent(PackFacts facts) {
        return facts.prints(PackSection.MESSAGES)
                ? register.outcomes(London.closeOf(facts.since()), London.closeOf(facts.asAt())) : List.of();
    }

    private Cover cover(PackOrder order) {
        Board board = settings.board();
        return new Cover(board.name(), WORDS.say("title"), London.month(order.asAt()), namedCopy(order.committee()),
                order.asAt(), order.made(), board.marking(), order.number(), WORDS.say("leftOut"));
    }

    private String namedCopy(Committee committee) {
        String chair = committee.chairId() == null ? null : people.find(committee.chairId()).map(Person::name)
                .orElse(null);
        return chair == null ? committee.name() : WORDS.say("for", chair, committee.name());
    }
}
