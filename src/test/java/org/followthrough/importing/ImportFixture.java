package org.followthrough.importing;

import static org.followthrough.testing.TestClock.TODAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.people.People;
import org.followthrough.plan.Action;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;

/** A small board into which plans are imported, and what stands in it afterwards. */
abstract class ImportFixture {

    static final LocalDate AGREED = LocalDate.of(2026, 3, 2);

    Imports imports;
    Plans plans;
    Positions positions;
    People people;
    Reviews reviews;
    Anytown anytown;

    @BeforeEach
    void board(Anytown anytown, Imports imports, People people, Reviews reviews, Plans plans, Positions positions) {
        this.imports = imports;
        this.plans = plans;
        this.positions = positions;
        this.people = people;
        this.reviews = reviews;
        this.anytown = anytown;
    }

    Answering answered(Sheet sheet, LocalDate signedOffOn) {
        return new Answering(imports, anytown.businessUnit, begin(sheet)).plan("Child imported", AGREED, signedOffOn)
                .agencies().rows();
    }

    long begin(Sheet sheet) {
        return imports.begin(anytown.businessUnit, "C:\\Plans\\" + sheet.name() + ".csv", List.of(sheet));
    }

    static Sheet sheet(Path file) throws Exception {
        return Drafts.sheet(file.getFileName().toString(), Files.readAllBytes(file));
    }

    Review review(Answering answering) {
        return imports.review(anytown.businessUnit, answering.planImport()).orElseThrow();
    }

    Action action(Review review, int index) {
        return actions(review).get(index);
    }

    List<Action> actions(Review review) {
        List<Position> standing = positions.standing(new View(Set.of(review.id()), true, TODAY)).stream()
                .sorted(java.util.Comparator.comparingLong(Position::actionId)).toList();
        return plans.words(standing);
    }
}
