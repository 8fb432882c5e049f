package org.followthrough.learning.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Agency;
import org.followthrough.people.Alias;
import org.followthrough.people.Board;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.ReviewLives;
import org.springframework.stereotype.Component;

/** What keeps a briefing from being released: it does not fit one page, or it names what may not be named. */
@Component
public class BriefingChecks {

    private final BriefingDocuments documents;
    private final Reviews reviews;
    private final ReviewLives lives;
    private final People people;
    private final BoardSettings settings;

    BriefingChecks(BriefingDocuments documents, Reviews reviews, ReviewLives lives, People people,
                   BoardSettings settings) {
        this.documents = documents;
        this.reviews = reviews;
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
        return notToBeNamed(Set.of(briefing.subject().reviewId())).values().stream()
                .flatMap(names -> names.in(briefing.text().all()).stream()).toList();
    }

    /**
     * What briefings from each of these reviews may not name, by its id; those from which everything may be named are
     * missing. Of a restricted review it is its own name; where a court forbids it, those of board, area and agencies
     * too.
     */
    Map<Long, NotToBeNamed> notToBeNamed(Set<Long> reviewIds) {
        List<Review> some = reviews.all().stream().filter(review -> reviewIds.contains(review.id())).toList();
        Set<Long> forbidden = lives.namingForbidden(some);
        return some.stream().filter(review -> review.state().restricted() || forbidden.contains(review.id()))
                .collect(Collectors.toMap(Review::id, review -> forbidden.contains(review.id())
                        ? everyNameOf(review) : new NotToBeNamed(List.of(review.name()), List.of())));
    }

    private NotToBeNamed everyNameOf(Review review) {
        Board board = settings.board();
        List<String> names = new ArrayList<>(NotToBeNamed.ofBoard(board.name(), board.shortName()));
        names.add(review.name());
        return new NotToBeNamed(names, Stream.concat(people.agencies().stream().map(Agency::name),
                people.aliases().stream().map(Alias::alias)).toList());
    }
}
