using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.Checks;

namespace LiveStation.Generator.Engine.Flavours.Common.Rules;

/// <summary>The rules for the objects of a group in requests.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Rules">The rules, by type.</param>
internal sealed record RulesUnit(string Path, UnitHeader Header, EquatableArray<RulesPlan> Rules)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    protected override string Print() => RulesEmitter.Emit(this);
}

/// <summary>The rules of one type.</summary>
/// <param name="Type">C# name of the type.</param>
/// <param name="Doc">Documentation of the class.</param>
/// <param name="Checks">The checks.</param>
internal sealed record RulesPlan(string Type, DocBlock Doc, EquatableArray<CheckPlan> Checks);
