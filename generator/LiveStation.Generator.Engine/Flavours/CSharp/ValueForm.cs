using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>How a member of an object appears in C#, and what stands in for one that did not come.</summary>
/// <param name="PropertyType">C# type of the property.</param>
/// <param name="Initializer">What the property begins with; null for its default.</param>
/// <param name="LocalType">C# type of the value while an object is read.</param>
/// <param name="CanBeNull">Whether the property may be null.</param>
/// <param name="MustCome">Whether reading fails when it did not come.</param>
internal sealed record ValueForm(
    string PropertyType, string? Initializer, string LocalType, bool CanBeNull, bool MustCome)
{
    /// <summary>Whether whoever makes such an object must say it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether null counts as missing while reading, although the property cannot be null.</summary>
    public bool IsReadOptional { get; init; }

    /// <summary>What stands behind a value that was read, to make it the value of the property.</summary>
    public string Settled { get; init; } = "";

    /// <summary>Whether the property of a member with an order can be null.</summary>
    /// <param name="field">The member: a number, a duration or a time.</param>
    /// <param name="use">Where objects of its type travel.</param>
    public static bool CanBeNullOf(FieldRef field, TypeUse use) =>
        field.IsOptional || (field.HasNothing && use != TypeUse.Sent);

    /// <summary>The form of a member.</summary>
    /// <param name="field">The member.</param>
    /// <param name="use">Where objects of its type travel.</param>
    public static ValueForm Of(FieldModel field, TypeUse use)
    {
        bool isRequired = !field.IsOptional && (use & TypeUse.Sent) != 0;
        ValueForm form = use == TypeUse.Sent ? OfSent(field) : OfReceived(field);
        return isRequired ? form with { IsRequired = true, Initializer = null } : form;
    }

    // Nobody but a server reads it, and a server has to notice what is missing. An open enum has a state of its own for that.
    private static ValueForm OfSent(FieldModel field)
    {
        string type = CSharpType.Of(field.Type);
        if (field.Type is EnumRef)
            return Certain(type) with { IsReadOptional = field.IsOptional };
        if (field.IsOptional)
            return Nullable(type);
        return new ValueForm(type, null, type + "?", CanBeNull: false, MustCome: true)
        {
            IsReadOptional = true,
            Settled = IsClass(field.Type) ? "" : ".GetValueOrDefault()",
        };
    }

    private static ValueForm OfReceived(FieldModel field)
    {
        string type = CSharpType.Of(field.Type);
        if (CanBeNullOf(field))
            return Nullable(type);
        return field.Type switch
        {
            // One empty object for all: a new one here would be made and thrown away each time such an object is read.
            ObjectRef reference => OfObject(type, MemberPath.Empty(reference.Name)),
            ScalarRef { Kind: ScalarKind.Text } =>
                Certain(type) with { Initializer = "\"\"", LocalType = type + "?", Settled = " ?? \"\"" },
            EnumRef => Certain(type) with { IsReadOptional = field.IsOptional },
            _ => Certain(type),
        };
    }

    private static ValueForm OfObject(string type, string empty) =>
        Certain(type) with { Initializer = empty, LocalType = type + "?", Settled = " ?? " + empty };

    // An open enum has a state of its own for what did not come. No address could stand for a missing one.
    private static bool CanBeNullOf(FieldModel field) =>
        field.Type is ScalarRef { Kind: ScalarKind.Uri } || field.Nothing.Count > 0
        || (field.IsOptional && field.Type is not EnumRef);

    private static bool IsClass(TypeRef type) =>
        type is ObjectRef || (type is ScalarRef scalar && CSharpType.IsClass(scalar.Kind));

    private static ValueForm Nullable(string type) => new(type + "?", null, type + "?", CanBeNull: true, MustCome: false);

    private static ValueForm Certain(string type) => new(type, null, type, CanBeNull: false, MustCome: false);
}
