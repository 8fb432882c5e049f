package org.followthrough.peerchallenge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.plan.PlanEditor;
import org.followthrough.plan.RecommendationSource;
import org.followthrough.plan.RecommendationState;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.Answer;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.LifeStanding;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.review.life.StageState;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Peer challenges of the services of the area: what the peers found, and what the plan makes of it. */
@Service
@Transactional(readOnly = true)
public class PeerChallenges {

    private static final Words WORDS = Words.of(PeerChallenges.class);
    private static final String FINDING = "finding";
    private static final String RELEASE = "release";
    /** Parts of the report that ask for something. */
    private static final Set<String> CALLS = Set.of("area-for-development", "recommendation");

    private final Reviews reviews;
    private final ReviewLives lives;
    private final PlanEditor editor;
    private final FindingMapper mapper;
    private final List<FindingFollower> followers;

    PeerChallenges(Reviews reviews, ReviewLives lives, PlanEditor editor, FindingMapper mapper,
                   List<FindingFollower> followers) {
        this.reviews = reviews;
        this.lives = lives;
        this.editor = editor;
        this.mapper = mapper;
        this.followers = followers;
    }

    /** The peer challenge with this short name, if the reader may follow it. */
    public Optional<Review> find(Person reader, String ref) {
        return reviews.followed(reader, ref).filter(review -> review.state().kind() == ReviewKind.PEER_CHALLENGE);
    }

    /** Whether the sponsor has released the report. */
    public boolean isReleased(Review challenge) {
        return lives.standing(challenge).state(RELEASE) == StageState.DONE;
    }

    /** Whether the reader may know the findings now: all may who follow it, once the report is released. */
    public boolean mayRead(Person reader, Review challenge) {
        return lives.standing(reader, challenge).life().list(FINDING).isPresent();
    }

    /** What the report says, in its order; nothing while the reader may not know it. */
    public List<Finding> findings(Person reader, Review challenge) {
        return findings(reader, List.of(challenge)).get(challenge);
    }

    /** The same of every peer challenge the reader may follow. */
    public Map<Review, List<Finding>> findings(Person reader) {
        List<Review> followed = reviews.followedBy(reader).stream()
                .filter(review -> review.state().kind() == ReviewKind.PEER_CHALLENGE).toList();
        return followed.isEmpty() ? Map.of() : findings(reader, followed);
    }

    private Map<Review, List<Finding>> findings(Person reader, List<Review> some) {
        Map<Long, Map<Integer, Long>> made = mapper.made(some.stream().map(Review::id).toList()).stream().collect(
                Collectors.groupingBy(FindingMapper.Made::reviewId, Collectors.toMap(FindingMapper.Made::finding,
                        FindingMapper.Made::recommendationId)));
        List<LifeStanding> standings = lives.standings(reader, some);
        Map<Review, List<Finding>> findings = new LinkedHashMap<>();
        for (int i = 0; i < some.size(); i++) {
            Map<Integer, Long> ofIt = made.getOrDefault(some.get(i).id(), Map.of());
            findings.put(some.get(i), standings.get(i).entries(FINDING).stream().map(entry -> finding(entry, ofIt))
                    .toList());
        }
        return findings;
    }

    private static Finding finding(Entry entry, Map<Integer, Long> made) {
        return new Finding(entry.number(), choice(entry, "part"), choice(entry, "theme"),
                entry.answer("text").map(Answer::words).orElse(""),
                entry.answer("part").map(Answer::choice).filter(CALLS::contains).isPresent(),
                made.get(entry.number()));
    }

    private static String choice(Entry entry, String question) {
        return entry.answer(question).map(Answer::choice).map(LifeWords::choice).orElse("");
    }

    /**
     * Makes a finding of the released report a recommendation of the plan, with its text and source. One that became a
     * recommendation already stays that one.
     *
     * @return the recommendation's id
     * @throws NotAllowed unless the report is released, the finding asks for something and the person edits plans
     */
    @Transactional
    public long recommend(Person by, Review challenge, int number) {
        reviews.hold(challenge);
        Finding finding = findings(by, challenge).stream().filter(each -> each.number() == number).findFirst()
                .filter(Finding::calls).filter(each -> isReleased(challenge)).orElseThrow(NotAllowed::new);
        if (!finding.waits()) {
            return finding.recommendationId();
        }
        long recommendation = editor.addRecommendation(by, challenge, new RecommendationState(1,
                RecommendationSource.CHALLENGE, WORDS.say("source", finding.part(), number), null,
                finding.theme().isEmpty() ? null : finding.theme(), finding.text(), null, null, null, null, null,
                null));
        mapper.insert(challenge.id(), number, recommendation);
        followers.forEach(follower -> follower.recommended(by, challenge, number, recommendation));
        return recommendation;
    }
}
