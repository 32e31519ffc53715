package io.courant.audit;

import jakarta.enterprise.context.RequestScoped;

/** Whether this request has written down what it did. */
@RequestScoped
class Recorded {

    private boolean recorded;

    void set() {
        recorded = true;
    }

    boolean isSet() {
        return recorded;
    }
}
