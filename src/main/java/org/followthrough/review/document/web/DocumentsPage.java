package org.followthrough.review.document.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.review.Review;
import org.followthrough.review.document.Decision;
import org.followthrough.review.document.Hold;
import org.followthrough.review.document.KeptDocuments;
import org.followthrough.review.document.Retention;
import org.followthrough.review.document.ReviewDocument;
import org.followthrough.review.web.PageOfReview;
import org.followthrough.review.web.ReviewHeading;
import org.followthrough.review.web.ReviewTabs;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** The documents of a review, until when each is kept, and what was destroyed by whose decision. */
@PagePath("/reviews/${ref}/documents")
@Requires(Permission.SEE_REVIEWS)
public class DocumentsPage extends PageOfReview {

    @SpringBean
    private KeptDocuments documents;

    private final IModel<List<ReviewDocument>> all =
            LoadableDetachableModel.of(() -> documents.of(reader(), review()));

    /** @param parameters {@code ref} of the review */
    public DocumentsPage(PageParameters parameters) {
        super(parameters);
    }

    /** A document that can be read. */
    private record Row(String title, String path, String marking, String version, String given, String keptUntil,
                       String decide) implements Serializable {
    }

    /** A decision about a document. */
    private record Past(String title, String what, String decided, String reason, String sha256)
            implements Serializable {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/reviews", new ResourceModel("back"));
        Optional<Hold> hold = documents.hold(reader(), review());
        List<Row> rows = rows();
        List<Past> past = past();
        add(new ReviewTabs("tabs", now(), path("/documents")),
                new Label("held", hold.map(now -> said("held", London.longDate(London.dayOf(now.placedAt())),
                        now.reason())).orElse("")).setVisible(hold.isPresent()),
                new AppTable<>("documents", new ResourceModel("caption"), () -> rows, columns())
                        .setVisible(!rows.isEmpty()),
                new WebMarkupContainer("none").setVisible(rows.isEmpty()),
                new LocalHref("add", path("/documents/new")).setVisible(mayRecord()),
                new LocalHref("hold", path("/documents/hold")).add(new Label("words",
                        getString(hold.isPresent() ? "hold.lift" : "hold.place"))).setVisible(mayRecord()));
        add(new WebMarkupContainer("log").add(new AppTable<>("decisions", new ResourceModel("decisions"), () -> past,
                List.of(Column.text("title", Past::title), Column.text("what", Past::what),
                        Column.text("decided", Past::decided), Column.text("reason", Past::reason),
                        Column.text("sha256", Past::sha256)))).setVisible(!past.isEmpty()));
    }

    private List<Column<Row>> columns() {
        return List.of(Column.link("title", Row::title, Row::path), Column.text("version", Row::version),
                Column.text("marking", Row::marking), Column.text("given", Row::given),
                Column.written("kept", Column.Kind.TEXT, (cell, row) -> {
                    if (row.decide() == null) {
                        cell.words(row.keptUntil());
                    } else {
                        cell.link(row.decide(), row.keptUntil());
                    }
                }));
    }

    private List<Row> rows() {
        Map<Long, Retention> kept = documents.retention(reader(), review(), all.getObject());
        return all.getObject().stream().filter(document -> !document.isDestroyed())
                .map(document -> row(document, kept.get(document.id()))).toList();
    }

    private Row row(ReviewDocument document, Retention kept) {
        boolean due = mayRecord() && kept.isOver(today());
        String until = due ? getString("kept.over") : kept.decisionFrom() == null ? getString("kept.open")
                : said(kept.held() ? "kept.held" : "kept", London.shortDate(kept.decisionFrom()));
        boolean newest = all.getObject().stream()
                .noneMatch(other -> Objects.equals(other.replacesId(), document.id()));
        String number = said(newest ? "version" : "version.earlier", version(document));
        return new Row(document.title(), DocumentFile.path(document), document.marking(), number,
                London.shortDate(London.dayOf(document.givenAt())), until,
                due ? path("/documents/" + document.id() + "/decide") : null);
    }

    private int version(ReviewDocument document) {
        int version = 1;
        Map<Long, ReviewDocument> byId = byId();
        for (Long before = document.replacesId(); byId.containsKey(before); before = byId.get(before).replacesId()) {
            version++;
        }
        return version;
    }

    private List<Past> past() {
        Map<Long, ReviewDocument> byId = byId();
        return documents.decisions(reader(), review()).stream()
                .map(decision -> past(decision, byId.get(decision.documentId()))).toList();
    }

    private Past past(Decision decision, ReviewDocument document) {
        return new Past(document.title(), decision.destroyed() ? getString("destroyed")
                : said("keptUntil", London.shortDate(decision.keepUntil())),
                said("decided", London.shortDate(decision.decidedOn()), decision.decidedBy()), decision.reason(),
                document.sha256().substring(0, 12));
    }

    private Map<Long, ReviewDocument> byId() {
        return all.getObject().stream().collect(Collectors.toMap(ReviewDocument::id, Function.identity()));
    }

    @Override
    protected IModel<String> heading() {
        return now().map(Review::name);
    }

    @Override
    protected IModel<String> title() {
        return () -> said("title", review().name());
    }

    @Override
    protected Component newHeading(String id) {
        return new ReviewHeading(id, now());
    }

    @Override
    protected void onDetach() {
        all.detach();
        super.onDetach();
    }
}
