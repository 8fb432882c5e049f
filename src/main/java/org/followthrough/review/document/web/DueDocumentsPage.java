package org.followthrough.review.document.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.document.DueDocuments.Due;
import org.followthrough.review.document.DueDocuments;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;

/** The documents of all reviews whose time of keeping is over, and those that a legal hold keeps. */
@PagePath("/reviews/documents")
@Requires(Permission.RECORD_REVIEWS)
public class DueDocumentsPage extends FramePage {

    @SpringBean
    private DueDocuments documents;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<List<Due>> due = LoadableDetachableModel.of(() -> documents.of(signedIn.required()));

    public DueDocumentsPage(PageParameters parameters) {
        super(parameters);
    }

    private record Row(String title, String path, String review, String since, String what) implements Serializable {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/reviews", new ResourceModel("back"));
        boolean any = !due.getObject().isEmpty();
        add(new AppTable<>("documents", new ResourceModel("caption"),
                        LoadableDetachableModel.of(() -> due.getObject().stream().map(this::row).toList()), List.of(
                        Column.link("title", Row::title, Row::path), Column.text("review", Row::review),
                        Column.text("since", Row::since), Column.text("what", Row::what))).setVisible(any),
                new WebMarkupContainer("none").setVisible(!any));
    }

    private Row row(Due one) {
        String page = "/reviews/" + one.review().ref() + "/documents";
        boolean decide = one.isToDecide(today());
        LocalDate from = one.retention().decisionFrom();
        return new Row(one.title(), decide ? page + "/" + one.documentId() + "/decide" : page,
                ReviewWords.number(one.review()) + " " + one.review().name(),
                from == null ? getString("open") : London.shortDate(from), getString(decide ? "decide" : "held"));
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    @Override
    protected IModel<String> heading() {
        return () -> {
            long toDecide = due.getObject().stream().filter(one -> one.isToDecide(today())).count();
            return new StringResourceModel("heading", this)
                    .setParameters(toDecide, due.getObject().size() - toDecide).getString();
        };
    }

    @Override
    protected void onDetach() {
        due.detach();
        super.onDetach();
    }
}
