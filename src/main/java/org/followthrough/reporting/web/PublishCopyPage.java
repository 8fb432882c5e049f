package org.followthrough.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.ActionColumn;
import org.followthrough.plan.ActionTables;
import org.followthrough.reporting.PublicationCopies;
import org.followthrough.reporting.PublicationCopy;
import org.followthrough.review.Review;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.DateRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.RadiosRow;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.LocalHref;

/** What of a plan does the public get? */
@PagePath("/plans/${ref}/publish-copy")
@Requires(Permission.EDIT_PLANS)
public class PublishCopyPage extends FramePage {

    @SpringBean
    private PublicationCopies copies;
    @SpringBean
    private BoardSettings settings;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Clock clock;

    private final IModel<Review> review = LoadableDetachableModel.of(this::load);
    private final IModel<Set<ActionColumn>> columns = new SetModel<>(PublicationCopy.USUAL);
    private final IModel<LocalDate> asAt = new Model<>();
    private final IModel<Marking> marking = new Model<>(Marking.STAYS);
    private final IModel<DocumentForm> as = new Model<>(DocumentForm.PDF);
    private final CheckboxesRow<ActionColumn> columnsRow =
            new CheckboxesRow<>("columns", columns, PublicationCopy.CHOICES);
    private final DateRow dayRow = new DateRow("day", asAt);

    /** Whether the marking stays on the copy. */
    enum Marking { STAYS, LEFT_OFF }

    /** @param parameters {@code ref} of the review */
    public PublishCopyPage(PageParameters parameters) {
        super(parameters);
    }

    private Review load() {
        return copies.find(signedIn.required(), getPageParameters().get("ref").toString(""))
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String plan = "/plans/" + review.getObject().ref();
        backTo(plan, new StringResourceModel("back", this));
        asAt.setObject(London.dayOf(clock.instant()));
        BaseForm form = new BaseForm("form");
        form.add(columnsRow.labelled(ActionTables::head).hinted(this::hint), dayRow.required());
        form.add(new RadiosRow<>("marking", marking, List.of(Marking.values())).required()
                        .setVisible(!settings.board().marking().isEmpty()),
                new RadiosRow<>("as", as, List.of(DocumentForm.values())).required());
        form.add(new FormButton("make", this::make), new LocalHref("cancel", plan));
        add(form);
    }

    private String hint(ActionColumn column) {
        return column == ActionColumn.PERSON || column == ActionColumn.NOTE ? getString("hint." + column) : null;
    }

    private void make() {
        if (asAt.getObject().isAfter(London.dayOf(clock.instant()))) {
            dayRow.error(getString("day.toCome"));
        } else if (columns.getObject().size() > PublicationCopy.MOST) {
            columnsRow.error(new StringResourceModel("columns.many", this).setParameters(PublicationCopy.MOST)
                    .getString());
        } else {
            throw new LocalRedirect(file());
        }
    }

    private String file() {
        Address address = Address.of("/plan-files/" + review.getObject().ref() + "/publication."
                + as.getObject().ending()).with("asAt", asAt.getObject());
        for (ActionColumn column : columns.getObject()) {
            address = address.and("column", column.name());
        }
        return address.with("marking", marking.getObject() == Marking.LEFT_OFF ? "off" : null).toString();
    }

    @Override
    protected IModel<String> caption() {
        return review.map(Review::name);
    }

    @Override
    protected void onDetach() {
        review.detach();
        super.onDetach();
    }
}
