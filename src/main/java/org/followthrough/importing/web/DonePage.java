package org.followthrough.importing.web;

import java.util.Map;
import org.apache.wicket.RestartResponseException;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.importing.ImportState;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.LocalHref;

/** What became of an import, and the way back. */
@PagePath("/import/${id}/done")
@Requires(Permission.IMPORT)
public class DonePage extends ImportPage {

    public DonePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        if (planImport().state() != ImportState.DONE) {
            throw new RestartResponseException(ResumePage.class, parametersOf(id()));
        }
        super.onInitialize();
        backTo(UploadPage.class, new PageParameters());
        Review review = review();
        boolean draft = !review.state().issued();
        add(new Label("what", getString("what", () -> Map.of("actions", planImport().actions(),
                "recommendations", planImport().recommendations(), "file", planImport().fileName(),
                "day", London.dateAndTime(planImport().changedAt())))));
        add(new WebMarkupContainer("draft").setVisible(draft));
        add(new LocalHref("plan", "/plans/" + review.ref())
                .add(new Label("name", ReviewWords.number(review) + " " + review.name()).setRenderBodyOnly(true)));
        boolean undo = imports().mayUndo(person(), planImport());
        add(new LocalHref("undo", "/import/" + id() + "/undo").setVisible(undo),
                new WebMarkupContainer("noUndo").setVisible(!undo));
    }

    private Review review() {
        return imports().review(person(), planImport()).orElseThrow(NotFoundException::new);
    }

    @Override
    protected IModel<String> heading() {
        return () -> getString("heading", () -> Map.of("name", review().name()));
    }
}
