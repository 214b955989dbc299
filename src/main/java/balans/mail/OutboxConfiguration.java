package balans.mail;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    Outbox outbox(
            @Value("${balans.demo:false}") boolean demo, @Value("${balans.smtp-url:}") String smtpUrl, Clock clock) {
        if (demo) {
            return new DemoMailbox(clock);
        }
        return smtpUrl.isBlank() ? new NoOutbox() : new SmtpOutbox(SmtpServer.of(smtpUrl.strip()), clock);
    }
}
