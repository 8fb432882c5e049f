package org.followthrough.learning.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.people.Agency;
import org.followthrough.people.Alias;
import org.followthrough.people.Board;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.followthrough.review.Review;
import org.followthrough.review.life.ReviewLives;
import org.springframework.stereotype.Component;

/** What keeps a briefing from being released: it does not fit one page, or it names what may not be named. */
@Component
public class BriefingChecks {

    private final BriefingSubjects subjects;
    private final BriefingDocuments documents;
    private final ReviewLives lives;
    private final People people;
    private final BoardSettings settings;

    BriefingChecks(BriefingSubjects subjects, BriefingDocuments documents, ReviewLives lives, People people,
                   BoardSettings settings) {
        this.subjects = subjects;
        this.documents = documents;
        this.lives = lives;
        this.people = people;
        this.settings = settings;
    }

    /**
     * What is wrong.
     *
     * @param tooLong how many characters must be cut for one page; 0 for none
     * @param named what it names and may not, as it stands there
     */
    public record Faults(int tooLong, List<String> named) {

        /** Whether nothing is. */
        public boolean isEmpty() {
            return tooLong == 0 && named.isEmpty();
        }
    }

    /** What is wrong with the briefing as it stands. */
    public Faults of(Briefing briefing) {
        BriefingText text = briefing.text();
        int tooLong = Cut.smallest(text.length(), cut -> documents.fits(briefing, text.shorterBy(cut)));
        return new Faults(tooLong, named(briefing));
    }

    /** What it names and may not, as it stands there. */
    List<String> named(Briefing briefing) {
        return NotToBeNamed.in(briefing.text().all(), notToBeNamed(subjects.reviewOf(briefing.subject())));
    }

    /** Of a restricted review its own name; where a court forbids it, those of board, area and agencies too. */
    private List<String> notToBeNamed(Review review) {
        List<String> names = new ArrayList<>();
        boolean forbidden = lives.isNamingForbidden(review);
        if (forbidden || review.state().restricted()) {
            names.add(review.name());
        }
        if (forbidden) {
            Board board = settings.board();
            names.addAll(NotToBeNamed.ofBoard(board.name(), board.shortName()));
            Stream.concat(people.agencies().stream().map(Agency::name), people.aliases().stream().map(Alias::alias))
                    .forEach(names::add);
        }
        return names;
    }
}
