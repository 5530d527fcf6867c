using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>The C# form of a member of an object, with the value that replaces a missing one.</summary>
/// <param name="PropertyType">C# type of the property.</param>
/// <param name="Initializer">The initial value of the property; null for the default of its type.</param>
/// <param name="LocalType">C# type of the value while an object is read.</param>
/// <param name="CanBeNull">Whether the property may be null.</param>
/// <param name="MustCome">Whether reading fails when the member is missing.</param>
internal sealed record ValueForm(
    string PropertyType, string? Initializer, string LocalType, bool CanBeNull, bool MustCome)
{
    /// <summary>Whether the property is required in an object initializer.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether null counts as missing while reading, although the property cannot be null.</summary>
    public bool IsReadOptional { get; init; }

    /// <summary>
    /// Whether the field behind the property keeps a received URI as text until the property is read.
    /// </summary>
    public bool IsLazyUri { get; init; }

    /// <summary>The suffix in C# that converts the local value to the value of the property.</summary>
    public string Settled { get; init; } = "";

    /// <summary>Whether the property of an ordered member can be null.</summary>
    /// <param name="field">The member: a number, a duration or a time.</param>
    /// <param name="use">Whether objects of its type are sent, received or both.</param>
    public static bool CanBeNullOf(FieldRef field, TypeUse use) =>
        field.IsOptional || (field.HasNothing && use != TypeUse.Sent);

    /// <summary>The form of a member.</summary>
    /// <param name="field">The member.</param>
    /// <param name="use">Whether objects of its type are sent, received or both.</param>
    public static ValueForm Of(FieldModel field, TypeUse use)
    {
        bool isRequired = !field.IsOptional && (use & TypeUse.Sent) != 0;
        ValueForm form = use == TypeUse.Sent ? OfSent(field) : OfReceived(field);
        return isRequired ? form with { IsRequired = true, Initializer = null } : form;
    }

    // Only a server reads these types, and it must detect missing members. An open enum has a separate state for that.
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
        if (field is { Type: ScalarRef { Kind: ScalarKind.Uri }, Nothing.Count: 0 })
            return Nullable(type) with { LocalType = "LazyUri", IsLazyUri = true };
        if (CanBeNullOf(field))
            return Nullable(type);
        return field.Type switch
        {
            // One shared empty object: a new one would be created and discarded each time such an object is read.
            ObjectRef reference => OfObject(type, MemberPath.Empty(reference.Name)),
            ScalarRef { Kind: ScalarKind.Text } =>
                Certain(type) with { Initializer = "\"\"", LocalType = type + "?", Settled = " ?? \"\"" },
            EnumRef => Certain(type) with { IsReadOptional = field.IsOptional },
            _ => Certain(type),
        };
    }

    private static ValueForm OfObject(string type, string empty) =>
        Certain(type) with { Initializer = empty, LocalType = type + "?", Settled = " ?? " + empty };

    // An open enum has a separate state for a missing value. No URI can represent a missing one.
    private static bool CanBeNullOf(FieldModel field) =>
        field.Type is ScalarRef { Kind: ScalarKind.Uri } || field.Nothing.Count > 0
        || (field.IsOptional && field.Type is not EnumRef);

    private static bool IsClass(TypeRef type) =>
        type is ObjectRef || (type is ScalarRef scalar && CSharpType.IsClass(scalar.Kind));

    private static ValueForm Nullable(string type) => new(type + "?", null, type + "?", CanBeNull: true, MustCome: false);

    private static ValueForm Certain(string type) => new(type, null, type, CanBeNull: false, MustCome: false);
}
