using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Records what a part refers to while it is bound, and whether it had mistakes or checks for later. A part with them is not kept, since
/// these belong to each binding.
/// </summary>
/// <param name="names">The names of the API.</param>
/// <param name="enums">The enums by name.</param>
/// <param name="pending">Checks for later.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class PartRecorder(ApiNames names, UsedEnums enums, PendingChecks pending, DiagnosticBag bag)
{
    /// <summary>Starts to record what the next part refers to.</summary>
    /// <returns>The mistakes and checks until now.</returns>
    public PartMark Start()
    {
        _ = enums.TakeUsed();
        _ = names.TakeUsed();
        return new PartMark(bag.Count, pending.Count);
    }

    /// <summary>Indicates whether there were no mistakes and checks since a mark.</summary>
    /// <param name="mark">The mark.</param>
    public bool IsClean(PartMark mark) => bag.Count == mark.Mistakes && pending.Count == mark.Checks;

    /// <summary>Returns what was referred to since the last <see cref="Start"/>.</summary>
    public PartUses TakeUses() => new(enums.TakeUsed(), names.TakeUsed());

    /// <summary>Indicates whether what a part refers to has not changed.</summary>
    /// <param name="uses">What <see cref="TakeUses"/> returned in an earlier binding.</param>
    public bool AreSame(PartUses uses) => enums.AreSame(uses.Enums) && names.AreSame(uses.Names);
}

/// <summary>The number of mistakes and checks before a part.</summary>
/// <param name="Mistakes">The number of diagnostics.</param>
/// <param name="Checks">The number of checks for later.</param>
internal readonly record struct PartMark(int Mistakes, int Checks);

/// <summary>What a part refers to.</summary>
/// <param name="Enums">The enums; null for one that does not exist.</param>
/// <param name="Names">The names that were looked up among the types. Groups that are used are types too.</param>
internal sealed record PartUses(
    IReadOnlyList<(string Name, EnumModel? Model)> Enums, IReadOnlyList<(string Name, bool IsType)> Names);
