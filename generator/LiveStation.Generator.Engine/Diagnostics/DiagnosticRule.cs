using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>The severity of a diagnostic.</summary>
public enum RuleSeverity
{
    /// <summary>The output is complete; the spec can be improved.</summary>
    Info,

    /// <summary>The output is complete, but lacks something that its users need.</summary>
    Warning,

    /// <summary>A part of the output could not be generated.</summary>
    Error,
}

/// <summary>A rule of the catalog of diagnostics.</summary>
/// <param name="Id">Identifier: <c>LSG</c> and four digits. An id is never reused for another rule.</param>
/// <param name="Title">A short description of the error.</param>
/// <param name="Message">The error and its remedy, with <c>{0}</c> for arguments.</param>
/// <param name="Severity">The default severity.</param>
public sealed record DiagnosticRule(string Id, Phrase Title, Phrase Message, RuleSeverity Severity);
