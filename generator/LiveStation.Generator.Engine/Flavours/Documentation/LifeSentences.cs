using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Documentation;

/// <summary>How users are told what an operation means in the life of an object.</summary>
internal static class LifeSentences
{
    /// <summary>In which states it is possible, and which state follows.</summary>
    /// <param name="step">The step.</param>
    public static DocXml Of(LifeStepModel step)
    {
        string type = Phrases.See(step.Type);
        string from = string.Join(", ", step.Transition.From.Select(Code)), to = step.Transition.To is { } literal ? Code(literal) : "";
        DocXml? note = step.Transition.Note is { } reason ? DocXml.From(reason) : null;
        DocXml said = (from.Length > 0, to.Length > 0) switch
        {
            (true, true) => new DocXml($"{type}: from {from} to {to}.", $"{type}: {from} → {to}."),
            (true, false) => new DocXml($"{type}: while it is {from}.", $"{type}: {from} 상태에서 가능."),
            _ => new DocXml($"{type}: begins as {to}.", $"{type}: {to} 상태로 시작."),
        };
        return said.Then(note);
    }

    private static string Code(string literal) => $"<c>{XmlText.Content(literal)}</c>";
}
