package dev.shipkeep.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the console where to go, once everything is there. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Welcome implements ApplicationRunner {

    private final ObjectProvider<DemoCarrier> demo;
    private final Environment environment;

    Welcome(ObjectProvider<DemoCarrier> demo, Environment environment) {
        this.demo = demo;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        @Nullable DemoCarrier carrier = demo.getIfAvailable();
        boolean isDemo = carrier != null && carrier.load();
        String host = environment.getProperty("server.address", "127.0.0.1");
        StringBuilder text = new StringBuilder("\nShipkeep 大客户管家 is ready: http://%s:%s\n"
                .formatted(host, environment.getProperty("local.server.port")));
        if (isDemo) {
            text.append("Sign in as one of: ")
                    .append(String.join(", ", DemoCarrier.SIGN_INS))
                    .append("\nPassword of all of them: ")
                    .append(DemoCarrier.PASSWORD)
                    .append('\n');
        }
        System.out.println(text);
    }
}
