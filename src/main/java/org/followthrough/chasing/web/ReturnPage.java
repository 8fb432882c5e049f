package org.followthrough.chasing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.ReturnLinks;
import org.followthrough.people.ReturnLinks.Offer;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.Sessions;
import org.followthrough.plan.Plans;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.PublicPage;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;

/**
 * Where the link of a digest leads that works once without signing in: who it is for, and one button. Opening it changes
 * nothing.
 */
@PagePath("/return/${token}")
@PublicPage
public class ReturnPage extends FramePage {

    @SpringBean
    private ReturnLinks links;
    @SpringBean
    private Plans plans;
    @SpringBean
    private People people;
    @SpringBean
    private BoardSettings settings;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Sessions sessions;

    private final BaseForm form = new BaseForm("form");
    private String whose;
    private int actions;

    /** @param parameters {@code token} of the link */
    public ReturnPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        Optional<Offer> offer = form.isSent() ? Optional.empty() : links.find(token(), networkAddress());
        offer.map(Offer::person).ifPresent(this::lookAt);
        super.onInitialize();
        addOffer(offer);
        addClosed();
    }

    /** Who has signed in as themselves needs no link, and keeps it. */
    private void lookAt(Person person) {
        if (signedIn.person().filter(here -> here.id() == person.id() && !here.cameByLink()).isPresent()) {
            throw new LocalRedirect("/");
        }
        whose = Stream.of(Optional.of(settings.board().called()), people.agency(person.agencyId()).map(Agency::name),
                Optional.of(person.name())).flatMap(Optional::stream).collect(Collectors.joining(" \u00b7 "));
        actions = plans.reachedByLink(person).size();
    }

    private void addOffer(Optional<Offer> offer) {
        String name = offer.map(each -> each.person().name()).orElse("");
        form.add(new Label("once", new StringResourceModel("once", this).setParameters(name,
                        offer.map(each -> London.longDate(London.dayOf(each.until().minusNanos(1)))).orElse(""))),
                new Label("other", new StringResourceModel("other", this).setParameters(name)),
                new FormButton("goOn", this::enter));
        add(form.setVisible(form.isSent() || actions > 0));
    }

    private void addClosed() {
        String contact = settings.board().contact();
        WebMarkupContainer closed = new WebMarkupContainer("closed");
        closed.add(new LocalHref("signIn", "/sign-in"), new Label("contact", new StringResourceModel("contact", this)
                .setParameters(contact)).setVisible(!contact.isEmpty()));
        add(closed.setVisible(actions == 0));
    }

    private void enter() {
        links.find(token(), networkAddress()).map(Offer::person).ifPresent(this::lookAt);
        links.use(token(), networkAddress()).ifPresent(person -> {
            sessions.begin(person);
            throw new LocalRedirect("/");
        });
        setResponsePage(ReturnPage.class, getPageParameters());
    }

    @Override
    protected IModel<String> heading() {
        return actions == 0 ? new ResourceModel("closedHeading")
                : new StringResourceModel("heading", this).setParameters(actions);
    }

    @Override
    protected IModel<String> caption() {
        return actions == 0 ? null : () -> whose;
    }

    private String networkAddress() {
        return request().getRemoteAddr();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) getRequest().getContainerRequest();
    }

    private String token() {
        return getPageParameters().get("token").toString("");
    }
}
