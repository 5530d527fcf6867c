using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>The name rules of C#, for all C# flavours, which can be generated into one namespace.</summary>
internal sealed class CSharpBook : NameBook
{
    /// <summary>The single instance.</summary>
    public static readonly CSharpBook Instance = new();

    private CSharpBook()
    {
    }

    /// <inheritdoc />
    public override IEnumerable<string> TypesOf(NamedPart part) => part.Kind switch
    {
        PartKind.Service =>
        [
            TypeName.Client(part.Name), TypeName.ClientInterface(part.Name), TypeName.Handlers(part.Name), TypeName.Zones(part.Name),
            TypeName.ErrorCodes(part.Name), TypeName.Api(part.Name), TypeName.Routes(part.Name), TypeName.Callbacks(part.Name),
            TypeName.Tools(part.Name), TypeName.Commands(part.Name), TypeName.State(part.Name),
        ],
        PartKind.Group =>
        [
            TypeName.ClientInterface(part.Name), TypeName.Client(part.Name), TypeName.Handlers(part.Name),
            TypeName.Routes(part.Name), TypeName.Commands(part.Name),
        ],
        PartKind.Enum => [part.Name, TypeName.Codec(part.Name), TypeName.Extensions(part.Name), TypeName.Shape(part.Name)],
        PartKind.Type =>
        [
            part.Name, TypeName.Codec(part.Name), TypeName.Rules(part.Name), TypeName.Schema(part.Name), TypeName.Shape(part.Name),
            TypeName.States(part.Name),
        ],
        PartKind.Operation =>
        [
            TypeName.Descriptor(part.Name), TypeName.Contract(part.Name), TypeName.Tool(part.Name), TypeName.Command(part.Name),
        ],
        PartKind.Options => [TypeName.Options(part.Name), TypeName.Rules(TypeName.Options(part.Name))],
        _ => [],
    };

    /// <inheritdoc />
    public override IEnumerable<string> MembersOf(NamedPart part) => part.Kind switch
    {
        PartKind.Method => MethodsOf(part).Select(MemberName.Method),
        PartKind.Handler or PartKind.Wait => [MemberName.Method(part.Name)],
        PartKind.Fact => [MemberName.Fact(part.Name)],
        PartKind.Callback =>
        [
            MemberName.Messages(part.Name), MemberName.Read(part.Name), MemberName.Method(MemberName.Read(part.Name)),
        ],
        PartKind.Parameter => [MemberName.Parameter(part.Name)],
        PartKind.FieldCodec => [MemberName.OwnCodec(part.Name)],
        PartKind.FieldUri => [MemberName.UriField(part.Name), MemberName.UriReference(part.Name)],
        PartKind.Zone or PartKind.Error or PartKind.Group or PartKind.Value or PartKind.Field or PartKind.Option => [part.Name],
        _ => [],
    };

    /// <inheritdoc />
    public override IEnumerable<string> HiddenByGroups(NamedPart part) => part.Kind switch
    {
        // The client has these names beside the properties of its groups; the server has the routes of each group.
        PartKind.Service => [TypeName.Client(part.Name), TypeName.Api(part.Name)],
        PartKind.Group => [TypeName.Routes(part.Name)],
        _ => [],
    };

    /// <inheritdoc />
    public override Phrase? WhyNot(NamedPart part, Func<string, bool> isType) => part.Kind switch
    {
        PartKind.Service or PartKind.Group => ReservedNames.WhyNotGroup(part.Name),
        PartKind.Zone => ReservedNames.WhyNotMember(part.Name, TypeName.Zones(part.Owner)),
        PartKind.Error => ReservedNames.WhyNotError(part.Name, part.Owner),
        PartKind.Enum => ReservedNames.WhyNotType(part.Name) ?? ReservedNames.WhyNotEnum(part.Name),
        PartKind.Fact => WhyNotFact(part.Name, isType),
        PartKind.Type => ReservedNames.WhyNotType(part.Name),
        PartKind.Field => WhyNotField(part, isType),
        PartKind.Option => ReservedNames.WhyNotOption(part.Name, TypeName.Options(part.Owner)),
        PartKind.Parameter => WhyNotParameter(part, isType),
        PartKind.Callback =>
            IsTypeAlready(MemberName.Read(part.Name), isType) ?? IsTypeAlready(MemberName.Messages(part.Name), isType),
        _ => null,
    };

    /// <inheritdoc />
    public override Phrase? RequiredForm(NamedPart part) =>
        part.Kind == PartKind.Method && part.Name.EndsWith(SpecName.MethodSuffix, StringComparison.Ordinal)
            ? Phrase.Of(
                "the name without {0}, which is added to every method", "{0}를 뺀 이름(모든 메서드에 {0}가 붙음)", SpecName.MethodSuffix)
            : null;

    /// <inheritdoc />
    public override bool IsForeign(string name) => ReservedNames.IsOfRuntime(name);

    private static string[] MethodsOf(NamedPart part) => part.IsPaged
        ? [part.Name, MemberName.Page(part.Name), MemberName.WithResponse(MemberName.Page(part.Name))]
        : [part.Name, MemberName.WithResponse(part.Name)];

    // Every enum has methods of these names.
    private static Phrase? WhyNotFact(string name, Func<string, bool> isType) => name is "HashCode" or "Type" or "TypeCode"
        ? Phrase.Of(
            "not available, because every enum already has '{0}'", "모든 열거형에 이미 있는 '{0}'과(와) 충돌하는 이름",
            MemberName.Fact(name))
        : IsTypeAlready(MemberName.Fact(name), isType);

    // A property must not have the name of a record member, or of the class whose empty object initializes another property.
    private static Phrase? WhyNotField(NamedPart field, Func<string, bool> isType) =>
        TypeName.OfCodec(field.Name) is { Length: > 0 } type && isType(type) && isType(field.Name)
            ? Phrase.Of("the class that reads and writes '{0}'", "'{0}'을(를) 읽고 쓰는 클래스", type)
            : ReservedNames.WhyNotField(field.Name, field.Owner);

    // Names in letters without case, such as Korean, are the same for a parameter and a type.
    private static Phrase? WhyNotParameter(NamedPart part, Func<string, bool> isType)
    {
        string name = MemberName.Parameter(part.Name);
        return isType(name) ? new("the name of a type", "타입의 이름")
            : name == ParameterName.Token || (part.HasBody && name == ParameterName.Body)
                || (part.HasOptions && name == ParameterName.Options)
            ? new("already a parameter of the method", "이미 메서드의 매개변수")
            : null;
    }

    private static Phrase? IsTypeAlready(string name, Func<string, bool> isType) =>
        isType(name)
            ? Phrase.Of("not available, because '{0}' is a type", "타입 '{0}'과(와) 충돌하는 이름", name)
            : null;
}
