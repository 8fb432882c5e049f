package org.followthrough.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.wicket.Page;
import org.apache.wicket.authorization.IAuthorizationStrategy;
import org.apache.wicket.protocol.http.PageExpiredException;
import org.apache.wicket.request.component.IRequestableComponent;
import org.apache.wicket.request.cycle.RequestCycle;
import org.followthrough.people.Access;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.ExpiredForms;
import org.followthrough.shared.web.LocalPath;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.PublicPage;

/**
 * Lets a page be made only for who has what it {@link Requires}; one that says nothing is refused to everybody. Who came
 * by a one-time link is asked to sign in for every page that does not say it is open to them.
 */
final class PagePolicy extends IAuthorizationStrategy.AllowAllAuthorizationStrategy {

    private final SignedIn signedIn;
    private final ExpiredForms expired;

    PagePolicy(SignedIn signedIn, ExpiredForms expired) {
        this.signedIn = signedIn;
        this.expired = expired;
    }

    @Override
    public <T extends IRequestableComponent> boolean isInstantiationAuthorized(Class<T> component) {
        if (!Page.class.isAssignableFrom(component) || component.isAnnotationPresent(PublicPage.class)) {
            return true;
        }
        Requires required = component.getAnnotation(Requires.class);
        Optional<Person> person = signedIn.person()
                .filter(known -> !known.cameByLink() || required != null && required.byLink());
        if (person.isEmpty()) {
            askToSignIn();
        }
        return required != null && allows(person.orElseThrow(), required);
    }

    static boolean allows(Person person, Requires required) {
        return required.value().length == 0
                || java.util.Arrays.stream(required.value()).anyMatch(permission -> Access.may(person, permission));
    }

    /**
     * The session is there but does not count: its person has left, is locked or has a new password; or they came by a
     * one-time link, which does not open this page.
     */
    private void askToSignIn() {
        HttpServletRequest request = (HttpServletRequest) RequestCycle.get().getRequest().getContainerRequest();
        if (!"GET".equals(request.getMethod())) {
            throw expired.keep(request).<RuntimeException>map(LocalRedirect::new)
                    .orElseGet(() -> new PageExpiredException("The session no longer counts."));
        }
        String asked = request.getRequestURI().substring(request.getContextPath().length())
                + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        throw new LocalRedirect("/sign-in" + LocalPath.of(asked).filter(path -> !path.equals("/"))
                .map(path -> "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8)).orElse(""));
    }
}
