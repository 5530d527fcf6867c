using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Flavours.Commands;

/// <summary>
/// The arguments and options of the command of an operation, as they are typed. A member of an object in the body is an option whose
/// name contains a dot for each level: <c>--cdn.cdn-type</c>.
/// </summary>
internal sealed class CommandForm
{
    private readonly TakenNames _names = new([.. OptionNames.OfLibrary]);
    private readonly Func<string, TypeModel?> _typeOf;

    /// <summary>Chooses the names for an operation, in the order of arguments, query and body.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="typeOf">Returns the type of a name; null when there is none.</param>
    public CommandForm(OperationModel operation, Func<string, TypeModel?> typeOf)
    {
        _typeOf = typeOf;
        Arguments = [.. operation.Path.Select(parameter => (parameter, _names.Take(SpecName.ToKebab(parameter.Name))))];
        Query = [.. operation.Query.Select(field => (field, Available(SpecName.ToKebab(field.Name), OptionNames.QueryPrefix)))];
        Body = operation.Body is { } name ? [.. Members(name, "", [], EquatableArray.Of(name))] : [];
    }

    /// <summary>The values of the path with the names of the arguments.</summary>
    public IReadOnlyList<(ParameterModel Parameter, string Name)> Arguments { get; }

    /// <summary>The values of the query with the names of the options, without hyphens before them.</summary>
    public IReadOnlyList<(FieldModel Field, string Name)> Query { get; }

    /// <summary>The options for members of the body.</summary>
    public IReadOnlyList<BodyOption> Body { get; }

    private string Available(string name, string prefix) => _names.Take(name, prefix + name);

    private IEnumerable<BodyOption> Members(string type, string prefix, OwnedField[] path, EquatableArray<string> around)
    {
        if (_typeOf(type) is not { } model)
            yield break;
        foreach (FieldModel field in model.Fields)
        {
            string name = prefix + SpecName.ToKebab(field.Name);
            OwnedField[] steps = [.. path, new OwnedField(model, field)];
            // An object that contains its own type has no end; it is one option with JSON.
            if (field.Type is ObjectRef { Name: var inner } && !around.Contains(inner))
            {
                foreach (BodyOption member in Members(inner, name + ".", steps, around.Append(inner).ToEquatableArray()))
                    yield return member;
                continue;
            }
            yield return new BodyOption(Available(name, OptionNames.BodyPrefix), steps);
        }
    }
}

/// <summary>An option for a member of the body.</summary>
/// <param name="Name">Its name, without hyphens before it.</param>
/// <param name="Path">The members that contain each other, of which the last is that of the option.</param>
internal sealed record BodyOption(string Name, IReadOnlyList<OwnedField> Path)
{
    /// <summary>The member.</summary>
    public FieldModel Field => Path[Path.Count - 1].Field;
}

/// <summary>A member with the type that has it.</summary>
/// <param name="Owner">The type.</param>
/// <param name="Field">The member.</param>
internal sealed record OwnedField(TypeModel Owner, FieldModel Field);
