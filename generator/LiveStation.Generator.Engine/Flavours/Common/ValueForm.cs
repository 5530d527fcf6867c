using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Common;

/// <summary>How a member of an object looks in C#, in its record and in the code that reads it.</summary>
/// <param name="PropertyType">Type of its property.</param>
/// <param name="Initializer">What the property is without being set; null for the default of its type.</param>
/// <param name="LocalType">Type of the local that holds it while the object is read.</param>
/// <param name="LocalDefault">What the local is until the member comes.</param>
/// <param name="CanBeNull">Whether null is read and written as such.</param>
/// <param name="MustCome">Whether an object without it cannot be represented.</param>
internal sealed record ValueForm(
    string PropertyType, string? Initializer, string LocalType, string LocalDefault, bool CanBeNull, bool MustCome)
{
    /// <summary>The form of a member.</summary>
    /// <param name="field">The member.</param>
    public static ValueForm Of(FieldModel field)
    {
        string type = CSharpType.Of(field.Type);
        if (CanBeNullOf(field))
            return new ValueForm(type + "?", null, type + "?", "null", CanBeNull: true, MustCome: false);
        return field.Type switch
        {
            // One empty object for all: a new one here would be made and thrown away each time such an object is read.
            ObjectRef reference => new ValueForm(
                type,
                CSharpType.CodecClass(reference.Name) + ".Empty",
                type + "?",
                "null",
                CanBeNull: false,
                MustCome: true),
            ScalarRef { Kind: ScalarKind.String } => Certain(type, "\"\"", "\"\""),
            ScalarRef { Kind: ScalarKind.Int or ScalarKind.Long or ScalarKind.Double } => Certain(type, null, "0"),
            ScalarRef { Kind: ScalarKind.Bool } => Certain(type, null, "false"),
            _ => Certain(type, null, "default"),
        };
    }

    // An open enum has a state of its own for what did not come. No address could stand for a missing one.
    private static bool CanBeNullOf(FieldModel field) =>
        field.Type is ScalarRef { Kind: ScalarKind.Uri } || (field.IsOptional && field.Type is not EnumRef);

    private static ValueForm Certain(string type, string? initializer, string localDefault) =>
        new(type, initializer, type, localDefault, CanBeNull: false, MustCome: false);
}
