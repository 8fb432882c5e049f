package org.followthrough.pack.web;

import org.apache.wicket.RestartResponseException;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.pack.PackMaking;
import org.followthrough.pack.PackMakings;
import org.followthrough.pack.PackWords;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;

/** How far a pack is that was asked for. The page looks again by itself until it is made. */
@PagePath("/packs/making/${making}")
@Requires(Permission.MAKE_PACKS)
public class PackMakingPage extends FramePage {

    private static final String MAKING = "making";
    private static final String SECONDS = "2";

    @SpringBean
    private PackMakings makings;
    @SpringBean
    private PackWords words;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<PackMaking> making = LoadableDetachableModel.of(this::load);

    /** @param parameters {@code making}: its id */
    public PackMakingPage(PageParameters parameters) {
        super(parameters);
    }

    /** The address of the page. */
    static PageParameters parametersOf(long id) {
        return new PageParameters().set(MAKING, id);
    }

    private PackMaking load() {
        String id = getPageParameters().get(MAKING).toString("");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return makings.find(signedIn.required(), Long.parseLong(id)).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (making.getObject().packId() != null) {
            throw new RestartResponseException(PackPage.class, OnePackPage.parametersOf(making.getObject().packId()));
        }
        backTo(PacksPage.class, new PageParameters());
        boolean over = making.getObject().state().isOver();
        add(new Label("status", new StringResourceModel("status.${state}", this, making)));
        WebMarkupContainer again = new WebMarkupContainer("waiting");
        again.add(new LocalHref("look", "/packs/making/" + making.getObject().id()));
        add(again.setVisible(!over));
        BaseForm form = new BaseForm("form");
        form.add(new FormButton("cancelMaking", this::cancel).secondary());
        add(form.setVisible(!over || form.isSent()));
        WebMarkupContainer end = new WebMarkupContainer("end");
        end.add(new LocalHref("another", "/packs/new"));
        add(end.setVisible(over));
    }

    private void cancel() {
        boolean stopped = makings.cancel(signedIn.required(), making.getObject().id());
        Flash.success(getString(stopped ? "cancelled" : "tooLate"));
        setResponsePage(PacksPage.class);
    }

    /** Works without JavaScript; what the page says is announced as a status. */
    @Override
    protected void setHeaders(WebResponse response) {
        super.setHeaders(response);
        if (!making.getObject().state().isOver()) {
            response.setHeader("Refresh", SECONDS);
        }
    }

    @Override
    protected IModel<String> heading() {
        return new StringResourceModel("heading.${state}", this, making);
    }

    @Override
    protected IModel<String> caption() {
        return () -> words.committee(making.getObject().committeeId()) + ", "
                + London.longDate(making.getObject().asAt());
    }

    @Override
    protected void onDetach() {
        making.detach();
        super.onDetach();
    }
}
