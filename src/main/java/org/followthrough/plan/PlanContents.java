package org.followthrough.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.review.Review;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands in a plan, in the order it is read. First all its lines without words, then the words of the few lines a
 * page shows, so that a long plan takes no longer to show than a short one.
 */
@Service
@Transactional(readOnly = true)
public class PlanContents {

    private static final Comparator<Position> AS_THEY_STAND =
            Comparator.comparingInt(Position::position).thenComparingLong(Position::actionId);

    private final RecommendationMapper mapper;
    private final Positions positions;

    PlanContents(RecommendationMapper mapper, Positions positions) {
        this.mapper = mapper;
        this.positions = positions;
    }

    /** All lines of a review's plan as they stood on the view's day; the review is one the reader may see. */
    public List<PlanLine> lines(Review review, View view) {
        Map<Long, List<Position>> actions = positions.standing(view.of(review.id())).stream().sorted(AS_THEY_STAND)
                .collect(Collectors.groupingBy(Position::recommendationId));
        List<PlanLine> lines = new ArrayList<>();
        for (long id : PlanOrder.of(mapper.outline(review.id(), London.closeOf(view.asAt())))) {
            List<Position> own = actions.getOrDefault(id, List.of());
            if (own.isEmpty()) {
                lines.add(new PlanLine(id, null));
            }
            own.forEach(action -> lines.add(new PlanLine(id, action)));
        }
        return lines;
    }

    /** The recommendations of these lines as they stood on the view's day, by id. */
    public Map<Long, Recommendation> recommendations(Collection<PlanLine> page, View view) {
        List<Long> ids = idsOf(page);
        return ids.isEmpty() ? Map.of() : mapper.ofIds(ids, London.closeOf(view.asAt())).stream()
                .map(RecommendationRow::recommendation)
                .collect(Collectors.toMap(Recommendation::id, Function.identity()));
    }

    /** What was printed on the rows of these recommendations and fits no field, by recommendation. */
    public Map<Long, List<PrintedCell>> printed(Review review, Collection<PlanLine> page) {
        List<Long> ids = idsOf(page);
        return ids.isEmpty() ? Map.of() : mapper.printedCellsOfRecommendations(review.id(), ids).stream()
                .collect(Collectors.groupingBy(PrintedCell::recommendationId));
    }

    /** What was printed around the plan, such as its title and key, and fits no row of it. */
    public List<PrintedCell> printedAround(Review review) {
        return mapper.printedCellsOfPlan(review.id());
    }

    private static List<Long> idsOf(Collection<PlanLine> page) {
        return page.stream().map(PlanLine::recommendationId).distinct().toList();
    }
}
