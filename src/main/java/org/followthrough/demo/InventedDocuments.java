package org.followthrough.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.review.document.KeptDocuments;
import org.followthrough.review.document.NewDocument;
import org.followthrough.shared.file.FileRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Documents kept with the invented reviews: one is on hold, one is kept longer than the board's rule asks. */
@Component
@Profile("demo")
@Order(45)
class InventedDocuments implements InventedPart {

    private static final Logger LOG = LoggerFactory.getLogger(InventedDocuments.class);
    private static final String FILE = "report.pdf";

    private final KeptDocuments documents;
    private final Reviews reviews;
    private final People people;

    InventedDocuments(KeptDocuments documents, Reviews reviews, People people) {
        this.documents = documents;
        this.reviews = reviews;
        this.people = people;
    }

    @Override
    public void write(Start start) {
        Person business = people.findByEmail("business" + Anytown.AT).orElseThrow();
        Set<Long> begun = new HashSet<>();
        for (String line : Lines.of("documents.txt")) {
            List<String> parts = Lines.parts(line);
            reviews.followed(business, parts.get(0)).filter(review -> begun.contains(review.id())
                    || documents.of(business, review).isEmpty()).ifPresent(review -> {
                        begun.add(review.id());
                        add(business, review, parts);
                    });
        }
    }

    private void add(Person by, Review review, List<String> parts) {
        try (InputStream content = InventedDocuments.class.getResourceAsStream(FILE)) {
            documents.add(by, review, new NewDocument(parts.get(1), parts.get(2), false, null), content, FILE);
        } catch (FileRefused refused) {
            LOG.warn("The board is written without the document {}: {}.", FILE, refused.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (parts.size() > 3 && documents.hold(by, review).isEmpty()) {
            documents.hold(by, review, true, parts.get(3));
        }
    }
}
