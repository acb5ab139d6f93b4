package nl.passend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestkitModuleTest {
    @Test
    void staatOpHetModulepad() {
        assertThat(Dossiers.class.getModule().getName()).isEqualTo("nl.passend.testkit");
    }
}
