package nl.passend.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class SimulatorsModuleTest {
    @Test
    void draaitAlsModule() {
        assertThat(Simulator.class.getModule().getName()).isEqualTo("nl.passend.simulators");
    }

    @Test
    void eenGeslotenSimulatorLuistertNietMeer() {
        LoketSimulator simulator = LoketSimulator.kindkans(0, true);
        int poort = simulator.poort();
        simulator.close();
        assertThat(catchThrowable(() -> new Socket(InetAddress.getLoopbackAddress(), poort).close()))
                .isInstanceOf(ConnectException.class);
    }
}
