package org.followthrough.shared.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import org.followthrough.shared.time.London;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.ScheduleBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hints every whole minute, and once at start, that something may be due; held in memory and built anew at each start.
 * A hint too many or too few does no harm: what is due is decided by {@link Schedule}.
 */
@Component
@ConditionalOnProperty(name = "follow-through.schedule.enabled", matchIfMissing = true)
class QuartzHints implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(QuartzHints.class);
    private static final int PULSE_SECONDS = 60;

    private final Schedule schedule;
    private final Runs runs;
    private final List<FrequentWork> frequent;
    private final Map<String, Runnable> works = new HashMap<>();
    private Scheduler quartz;

    QuartzHints(Schedule schedule, Runs runs, ObjectProvider<FrequentWork> frequent) {
        this.schedule = schedule;
        this.runs = runs;
        this.frequent = frequent.orderedStream().toList();
    }

    /** Begins when the application is ready, so that what fills the board at start is there. */
    @EventListener(ApplicationReadyEvent.class)
    void start() throws SchedulerException {
        if (quartz != null) {
            return;
        }
        quartz = new StdSchedulerFactory(properties()).getScheduler();
        quartz.setJobFactory((bundle, scheduler) -> new Hint(works.get(bundle.getJobDetail().getKey().getName())));
        for (String key : schedule.keys()) {
            hint(key, () -> schedule.look(key), everyWholeMinute());
            quartz.triggerJob(job(key).getKey());
        }
        for (FrequentWork work : frequent) {
            hint(work.key(), work.work(), every((int) work.every().toSeconds()));
        }
        hint("pulse", runs::pulse, every(PULSE_SECONDS));
        quartz.start();
    }

    /** Waits for what is running. */
    @Override
    public void destroy() throws SchedulerException {
        if (quartz != null) {
            quartz.shutdown(true);
        }
    }

    private void hint(String key, Runnable work, ScheduleBuilder<?> when) throws SchedulerException {
        works.put(key, work);
        Trigger trigger = TriggerBuilder.newTrigger().withIdentity(key).withSchedule(when).build();
        quartz.scheduleJob(job(key), trigger);
    }

    private static JobDetail job(String key) {
        return JobBuilder.newJob(Hint.class).withIdentity(key).build();
    }

    private static ScheduleBuilder<?> everyWholeMinute() {
        return CronScheduleBuilder.cronSchedule("0 * * * * ?").inTimeZone(TimeZone.getTimeZone(London.ZONE))
                .withMisfireHandlingInstructionDoNothing();
    }

    private static ScheduleBuilder<?> every(int seconds) {
        return SimpleScheduleBuilder.repeatSecondlyForever(seconds)
                .withMisfireHandlingInstructionNextWithRemainingCount();
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "follow-through-" + System.identityHashCode(this));
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", "4");
        properties.setProperty("org.quartz.threadPool.threadNamePrefix", "scheduled-work");
        return properties;
    }

    /** What Quartz calls; never twice at once for one piece of work. */
    @DisallowConcurrentExecution
    static class Hint implements Job {

        private final Runnable work;

        Hint(Runnable work) {
            this.work = work;
        }

        @Override
        public void execute(JobExecutionContext context) {
            try {
                work.run();
            } catch (RuntimeException e) {
                // The next hint comes in a minute; Quartz must not drop the trigger.
                LOG.error("Scheduled work {} could not look for what is due", context.getJobDetail().getKey(), e);
            }
        }
    }
}
