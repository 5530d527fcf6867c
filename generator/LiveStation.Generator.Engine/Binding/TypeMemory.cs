using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Keeps types and their fields, to bind one only if it, or what its fields refer to, has changed since the last binding. A part with
/// mistakes or with checks for later is always bound, since these belong to each binding: of a type with a life cycle, only the fields
/// are kept.
/// </summary>
/// <param name="frame">What all parts depend on.</param>
/// <param name="names">The names of the API.</param>
/// <param name="enums">The enums by name.</param>
/// <param name="pending">Checks for later.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class TypeMemory(BindingFrame frame, ApiNames names, UsedEnums enums, PendingChecks pending, DiagnosticBag bag)
{
    private static readonly ResultMemory<MappingNode, LastType> Kept = new();

    private int _mistakes, _checks;

    /// <summary>Returns what is kept of a type; null when all of it must be bound again.</summary>
    /// <param name="declared">The declaration of the type.</param>
    public LastType? Find(Declaration declared) =>
        Kept.Find(declared.Body) is { } last && ReferenceEquals(last.Frame, frame)
        && enums.AreSame(last.Enums) && names.AreSame(last.Names)
            ? last
            : null;

    /// <summary>Starts to count the mistakes and checks of a type.</summary>
    public void Start() => (_mistakes, _checks) = (bag.Count, pending.Count);

    /// <summary>Binds and keeps the fields of a type.</summary>
    /// <param name="declared">The declaration of the type.</param>
    /// <param name="bind">Binds the fields.</param>
    public TypeFields Fields(Declaration declared, Func<TypeFields> bind)
    {
        _ = enums.TakeUsed();
        _ = names.TakeUsed();
        (int mistakes, int checks) = (bag.Count, pending.Count);
        TypeFields fields = bind();
        IReadOnlyList<(string, bool)> used = names.TakeUsed();
        if (bag.Count == mistakes && pending.Count == checks)
            Kept.Keep(declared.Body, new LastType(frame, enums.TakeUsed(), used, fields, null));
        return fields;
    }

    /// <summary>Keeps a type whose fields are kept, if there were no mistakes and checks since <see cref="Start"/>.</summary>
    /// <param name="declared">The declaration of the type.</param>
    /// <param name="model">The type.</param>
    public void Keep(Declaration declared, TypeModel model)
    {
        if (bag.Count == _mistakes && pending.Count == _checks && Find(declared) is { } last)
            Kept.Keep(declared.Body, last with { Whole = model });
    }
}

/// <summary>The kept parts of a type.</summary>
/// <param name="Frame">What all parts depended on.</param>
/// <param name="Enums">The enums to which its fields refer.</param>
/// <param name="Names">The names that were looked up among the types. Groups that are used are types too.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Whole">The type; null when only the fields are kept.</param>
internal sealed record LastType(
    BindingFrame Frame,
    IReadOnlyList<(string Name, EnumModel? Model)> Enums,
    IReadOnlyList<(string Name, bool IsType)> Names,
    TypeFields Fields,
    TypeModel? Whole);

/// <summary>The fields of a type.</summary>
/// <param name="Bound">The valid fields.</param>
/// <param name="Refs">What rules and conditions can refer to.</param>
/// <param name="Models">The fields of the model.</param>
/// <param name="Declared">Wire names of all fields, including invalid ones.</param>
internal sealed record TypeFields(
    List<BoundField> Bound, FieldRef[] Refs, EquatableArray<FieldModel> Models, HashSet<string> Declared);
