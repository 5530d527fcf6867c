using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Mistakes in examples: they must be what the rest of the spec says. LSG0090–LSG0109.</summary>
internal static class ExampleRules
{
    /// <summary>An operation that nobody has shown.</summary>
    public static readonly DiagnosticRule NoSuccess = new(
        "LSG0090", "No example of success",
        "'{0}' has no example of success. Tests, documentation and the emulator live on them.", Warning);

    /// <summary>A member that the type does not have.</summary>
    public static readonly DiagnosticRule UnknownMember = new(
        "LSG0091", "Unknown member in an example", "{0} has no member '{1}'. {2}", Error);

    /// <summary>A member that is always there is not.</summary>
    public static readonly DiagnosticRule MissingMember = new(
        "LSG0092", "Missing member in an example",
        "'{0}' is always there, but not here. Add it, or mark the field 'optional: true'.", Error);

    /// <summary>A value of another kind than its type.</summary>
    public static readonly DiagnosticRule WrongValue = new(
        "LSG0093", "Wrong value in an example", "'{0}' must be {1}.", Error);

    /// <summary>A word that the enum does not have.</summary>
    public static readonly DiagnosticRule UnknownValue = new(
        "LSG0094", "Unknown word in an example", "'{0}' is no word of {1}. {2}", Error);

    /// <summary>A path value that is missing or too much.</summary>
    public static readonly DiagnosticRule PathValue = new(
        "LSG0095", "Path of an example",
        "The example must say the value of '{0}' under 'path', as text or a number.", Error);

    /// <summary>A status, an answer and an error that do not fit each other.</summary>
    public static readonly DiagnosticRule Outcome = new(
        "LSG0096", "Outcome of an example",
        "An example is a success (status: 200 and 'response') or a failure (status: 404 and 'error'): {0}.", Error);

    /// <summary>An error code that the service does not list.</summary>
    public static readonly DiagnosticRule UnknownError = new(
        "LSG0097", "Unknown error code", "The service has no error '{0}'. {1}", Error);

    /// <summary>An answer without what every answer is wrapped in.</summary>
    public static readonly DiagnosticRule NoEnvelope = new(
        "LSG0098", "No envelope",
        "'response' is the whole body, and this service wraps results in '{0}': write 'response: {{ {0}: … }}'.", Error);

    /// <summary>All of them, by id.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        NoSuccess, UnknownMember, MissingMember, WrongValue, UnknownValue, PathValue, Outcome, UnknownError, NoEnvelope,
    ];
}
