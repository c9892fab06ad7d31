# Sourced by ./start, ./verify and ./bench: finds a JDK 25 and Maven, exports JAVA_HOME and MVN, or says what is missing.

heeft_jdk25() {
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] && "$1/bin/java" -version 2>&1 | head -n 1 | grep -qE '"(2[5-9]|[3-9][0-9])'
}

zoek_jdk() {
    local op_pad kandidaat
    op_pad=$(command -v javac || true)
    [ -n "$op_pad" ] && op_pad=$(dirname "$(dirname "$(readlink -f "$op_pad")")")
    for kandidaat in "${JAVA_HOME:-}" "$op_pad" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [ -n "$kandidaat" ] && heeft_jdk25 "$kandidaat"; then
            export JAVA_HOME="$kandidaat"
            echo "JDK:   $JAVA_HOME"
            return
        fi
    done
    echo "Er is geen JDK 25 gevonden (gezocht in JAVA_HOME, op het pad, in /usr/lib/jvm, /opt en ~/.sdkman)." >&2
    echo "Installeer er een, bijvoorbeeld Eclipse Temurin 25 van https://adoptium.net (Debian, Ubuntu: temurin-25-jdk)," >&2
    echo "of met SDKMAN: sdk install java 25-tem. Zet daarna zo nodig JAVA_HOME." >&2
    exit 1
}

zoek_maven() {
    local kandidaat
    for kandidaat in "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" "$(command -v mvn || true)" "$HOME"/.sdkman/candidates/maven/*/bin/mvn \
            /opt/maven/bin/mvn /opt/apache-maven*/bin/mvn; do
        if [ -n "$kandidaat" ] && [ -x "$kandidaat" ]; then
            MVN="$kandidaat"
            echo "Maven: $MVN"
            return
        fi
    done
    echo "Er is geen Maven gevonden (gezocht in MAVEN_HOME, op het pad, in ~/.sdkman en /opt)." >&2
    echo "Installeer Maven 3.8 of nieuwer: Debian, Ubuntu: apt install maven; anders https://maven.apache.org/download.cgi." >&2
    exit 1
}

# Prints the modules of which the built file ($2 under the module's target) is missing or older than a source.
verouderd() {
    local module gebouwd="$1/target/$2"
    module="$1"
    if [ ! -e "$gebouwd" ] || [ -n "$(find pom.xml common/*/pom.xml common/*/src/main "$module/pom.xml" "$module/src/main" \
            -newer "$gebouwd" -print -quit 2>/dev/null)" ]; then
        echo "$module"
    fi
}

# Builds what is missing or older than its sources, and module $1 with built file $2 when given; without changes it costs no Maven at all.
bouw_wat_ontbreekt() {
    local te_bouwen
    te_bouwen=$(for dienst in intake plan beschikking deadline; do verouderd "$dienst-service" quarkus-app/quarkus-run.jar; done
        verouderd deploy/local local-1.0.0.jar
        if [ $# -eq 2 ]; then verouderd "$1" "$2"; fi)
    [ -z "$te_bouwen" ] && return
    te_bouwen=$(echo "$te_bouwen" | paste -sd, -)
    echo "Bouwen: $te_bouwen"
    if ! "$MVN" -q -B -ntp -DskipTests package -pl "$te_bouwen" -am; then
        echo "Het bouwen is niet gelukt; de oorzaak staat hierboven." >&2
        exit 1
    fi
}

# The java command of the suite itself; SUITE is an array, so that exec keeps the pid.
suite_opdracht() {
    export MALLOC_ARENA_MAX=2
    SUITE=("$JAVA_HOME/bin/java" -Xms8m -Xmx48m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1
        -Dlokaal.root="$PWD" -cp "deploy/local/target/local-1.0.0.jar:deploy/local/target/lib/*" nl.bredeondersteuning.local.Suite)
}

# Once after a build: runs the suite with the demonstration, so that each part can write the cache with which it starts in half the time.
maak_snelle_start() {
    local dienst verouderd= map
    for dienst in intake plan beschikking deadline; do
        [ "$dienst-service/target/start.aot" -nt "$dienst-service/target/quarkus-app/quarkus-run.jar" ] || verouderd=ja
    done
    [ deploy/local/target/kafka.aot -nt deploy/local/target/local-1.0.0.jar ] || verouderd=ja
    [ -z "$verouderd" ] && return
    echo "Eenmalig na het bouwen: de snelle start klaarzetten (een tot twee minuten)"
    map=$(mktemp -d)
    "${SUITE[@]}" --oefen --data "$map" &
    trap "kill $! 2>/dev/null || true; wait $! || true; rm -rf '$map'; exit 130" INT TERM
    wait $! || echo "De snelle start is niet klaargezet; de suite start ook zonder." >&2
    trap - INT TERM
    rm -rf "$map"
}
