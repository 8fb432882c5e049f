package org.followthrough.shared.web;

import java.util.List;
import java.util.Locale;
import org.apache.wicket.Component;
import org.apache.wicket.Localizer;
import org.apache.wicket.Page;
import org.apache.wicket.RuntimeConfigurationType;
import org.apache.wicket.Session;
import org.apache.wicket.authorization.IAuthorizationStrategy;
import org.apache.wicket.authorization.strategies.CompoundAuthorizationStrategy;
import org.apache.wicket.coep.CrossOriginEmbedderPolicyConfiguration.CoepMode;
import org.apache.wicket.coop.CrossOriginOpenerPolicyConfiguration.CoopMode;
import org.apache.wicket.core.request.mapper.HomePageMapper;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.model.IModel;
import org.apache.wicket.page.PageManager;
import org.apache.wicket.pageStore.NoopPageStore;
import org.apache.wicket.pageStore.RequestPageStore;
import org.apache.wicket.protocol.http.ResourceIsolationRequestCycleListener;
import org.apache.wicket.protocol.http.WebApplication;
import org.apache.wicket.protocol.http.WebSession;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Response;
import org.apache.wicket.request.cycle.IRequestCycleListener;
import org.apache.wicket.request.mapper.CompoundRequestMapper;
import org.apache.wicket.resource.PropertiesFactory;
import org.apache.wicket.resource.UtfPropertiesFilePropertiesLoader;
import org.apache.wicket.settings.ExceptionSettings;
import org.followthrough.shared.words.Words;
import org.springframework.context.ApplicationContext;

/**
 * Wicket, set up for pages that keep nothing on the server. Only the declared paths lead anywhere: no class name, page
 * number or package resource can be asked for.
 */
public class FollowThroughWicketApplication extends WebApplication {

    private final ApplicationContext context;
    private final PageCatalogue catalogue;
    private final boolean development;
    private final List<IRequestCycleListener> listeners;
    private final List<IAuthorizationStrategy> strategies;

    /** @param context beans for pages, and every authorization strategy and request cycle listener */
    public FollowThroughWicketApplication(ApplicationContext context, PageCatalogue catalogue, WebSettings settings) {
        this.context = context;
        // Wicket keeps applications by name, and one virtual machine may run several.
        setName("follow-through@" + Integer.toHexString(System.identityHashCode(context)));
        this.catalogue = catalogue;
        this.development = settings.development();
        // Now and not in init: what fails inside the servlet container is told there by a stack trace only.
        listeners = context.getBeanProvider(IRequestCycleListener.class).orderedStream().toList();
        strategies = context.getBeanProvider(IAuthorizationStrategy.class).orderedStream().toList();
    }

    @Override
    public RuntimeConfigurationType getConfigurationType() {
        return development ? RuntimeConfigurationType.DEVELOPMENT : RuntimeConfigurationType.DEPLOYMENT;
    }

    @Override
    public Class<? extends Page> getHomePage() {
        return catalogue.home().orElse(ProblemPage.class);
    }

    @Override
    public Session newSession(Request request, Response response) {
        Session session = new WebSession(request);
        session.setLocale(Locale.UK);
        return session;
    }

    @Override
    protected void init() {
        super.init();
        getComponentInstantiationListeners().add(new BeanInjector(this, context));
        leaveHeadersToTheFilter();
        setUpMarkup();
        setUpPages();
        setUpGuards();
        setUpPaths();
    }

    private void leaveHeadersToTheFilter() {
        getCspSettings().blocking().disabled();
        getSecuritySettings().setCrossOriginOpenerPolicyConfiguration(CoopMode.DISABLED);
        getSecuritySettings().setCrossOriginEmbedderPolicyConfiguration(CoepMode.DISABLED);
    }

    private void setUpMarkup() {
        getMarkupSettings().setStripWicketTags(true);
        getMarkupSettings().setStripComments(true);
        getMarkupSettings().setDefaultMarkupEncoding("UTF-8");
        getRequestCycleSettings().setResponseRequestEncoding("UTF-8");
        getResourceSettings().setThrowExceptionOnMissingResource(true);
        getResourceSettings().setPackageResourceGuard(path -> false);
        PropertiesFactory words = new PropertiesFactory(getResourceSettings());
        words.getPropertiesLoaders().set(0, new UtfPropertiesFilePropertiesLoader("properties", "UTF-8"));
        getResourceSettings().setPropertiesFactory(words);
        getResourceSettings().setLocalizer(new Localizer() {
            @Override
            public String substitutePropertyExpressions(Component component, String words, IModel<?> model) {
                return super.substitutePropertyExpressions(component, Words.inTerms(words), model);
            }
        });
    }

    private void setUpPages() {
        setPageManagerProvider(() -> new PageManager(new RequestPageStore(new NoopPageStore())));
        getPageSettings().setVersionPagesByDefault(false);
        getPageSettings().setRecreateBookmarkablePagesAfterExpiry(false);
        setPageRendererProvider(FormThenRedirect::new);
        getExceptionSettings().setUnexpectedExceptionDisplay(ExceptionSettings.SHOW_INTERNAL_ERROR_PAGE);
        getApplicationSettings().setInternalErrorPage(ProblemPage.class);
        getApplicationSettings().setAccessDeniedPage(ProblemPage.class);
        getApplicationSettings().setPageExpiredErrorPage(ProblemPage.class);
    }

    private void setUpGuards() {
        getRequestCycleListeners().add(new Problems());
        getRequestCycleListeners().add(new ResourceIsolationRequestCycleListener(SameOrigin.policy()));
        listeners.forEach(getRequestCycleListeners()::add);
        if (!strategies.isEmpty()) {
            CompoundAuthorizationStrategy all = new CompoundAuthorizationStrategy();
            strategies.forEach(all::add);
            getSecuritySettings().setAuthorizationStrategy(all);
        }
    }

    private void setUpPaths() {
        CompoundRequestMapper paths = new CompoundRequestMapper();
        paths.add(new HomePageMapper(this::getHomePage));
        for (Class<? extends WebPage> page : catalogue.pages()) {
            String path = PageCatalogue.pathOf(page);
            if (!path.equals("/")) {
                paths.add(new ExactPathMapper(path, page));
            }
        }
        setRootRequestMapper(paths);
    }
}
