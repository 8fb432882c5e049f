package org.followthrough.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.testing.PublishedData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real published plans go in with no cell lost. Skipped, and said so, where they are not at hand. */
class PublishedPlansTest {

    @TestFactory
    Stream<DynamicTest> noCellIsLost() throws Exception {
        Optional<Path> folder = PublishedData.folder("plans");
        assumeTrue(folder.isPresent(), "SKIPPED: no published plans at ../shared/data/plans or in FOLLOW_THROUGH_DATA");
        try (Stream<Path> files = Files.list(folder.get())) {
            List<Path> plans = files.sorted().toList();
            assertThat(plans).isNotEmpty();
            return plans.stream().map(plan -> DynamicTest.dynamicTest(plan.getFileName().toString(), () -> {
                Sheet sheet = Drafts.sheet(plan.getFileName().toString(), Files.readAllBytes(plan));
                DraftPlan draft = Drafts.read(sheet);
                if (Boolean.getBoolean("follow-through.describe")) {
                    System.out.println("== " + plan.getFileName() + "\n" + Drafts.described(draft));
                }
                NoCellLost.check(sheet, draft);
                assertThat(draft.recommendations()).isNotEmpty();
            }));
        }
    }
}
