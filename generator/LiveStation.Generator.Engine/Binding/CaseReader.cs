using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reads the cases of a member: <c>{ isLit: { off: false, on: true } }</c>.</summary>
internal static class CaseReader
{
    /// <summary>Returns the cases, each with its text; a case without a text is reported, and so is a member without cases.</summary>
    /// <param name="owner">The section that contains the key.</param>
    /// <param name="member">The member with its cases.</param>
    /// <param name="bag">Collects the diagnostics.</param>
    public static IReadOnlyList<(ScalarNode Case, ScalarNode Text)> Read(Section owner, MappingEntry member, DiagnosticBag bag)
    {
        var cases = (MappingNode)member.Value;
        if (cases is { Entries.Count: 0, LeftOut.Count: 0 })
            bag.Report(StructureRules.Empty, member.Key.Span, owner.What, member.Key.Text);
        Section section = owner.Open(cases);
        return
        [
            .. cases.Entries.Select(entry => (Case: entry.Key, Text: section.Text(entry.Key.Text)))
                .Where(one => one.Text is not null).Select(one => (one.Case, one.Text!)),
        ];
    }
}
