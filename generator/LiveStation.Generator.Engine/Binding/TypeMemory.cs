using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Keeps types and their fields, to bind one only if it, or what its fields refer to, has changed since the last binding. Of a type with
/// a life cycle or other checks for later, only the fields are kept.
/// </summary>
/// <param name="frame">What all parts depend on.</param>
/// <param name="recorder">Records what the fields refer to.</param>
internal sealed class TypeMemory(BindingFrame frame, PartRecorder recorder)
{
    private static readonly ResultMemory<MappingNode, LastType> Kept = new();

    /// <summary>Returns what is kept of a type; null when all of it must be bound again.</summary>
    /// <param name="declared">The declaration of the type.</param>
    public LastType? Find(Declaration declared) =>
        Kept.Find(declared.Body) is { } last && ReferenceEquals(last.Frame, frame) && recorder.AreSame(last.Uses) ? last : null;

    /// <summary>Keeps the fields of a type, if they had no mistakes.</summary>
    /// <param name="declared">The declaration of the type.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="mark">The mark before the fields were bound.</param>
    public void Keep(Declaration declared, TypeFields fields, PartMark mark)
    {
        if (recorder.IsClean(mark))
            Kept.Keep(declared.Body, new LastType(frame, recorder.TakeUses(), fields, null));
    }

    /// <summary>Keeps a type with its fields, if they are kept and nothing of it had mistakes.</summary>
    /// <param name="declared">The declaration of the type.</param>
    /// <param name="model">The type.</param>
    /// <param name="mark">The mark before the type was bound.</param>
    public void Keep(Declaration declared, TypeModel model, PartMark mark)
    {
        if (recorder.IsClean(mark) && Find(declared) is { } last)
            Kept.Keep(declared.Body, last with { Whole = model });
    }
}

/// <summary>The kept parts of a type.</summary>
/// <param name="Frame">What all parts depended on.</param>
/// <param name="Uses">What its fields refer to.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Whole">The type; null when only the fields are kept.</param>
internal sealed record LastType(BindingFrame Frame, PartUses Uses, TypeFields Fields, TypeModel? Whole);

/// <summary>The fields of a type.</summary>
/// <param name="Bound">The valid fields.</param>
/// <param name="Refs">What rules and conditions can refer to.</param>
/// <param name="Models">The fields of the model.</param>
/// <param name="Declared">Wire names of all fields, including invalid ones.</param>
internal sealed record TypeFields(
    List<BoundField> Bound, FieldRef[] Refs, EquatableArray<FieldModel> Models, HashSet<string> Declared);
