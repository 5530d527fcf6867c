using LiveStation.Conventions.Tests.Rooms;
using LiveStation.Generator.Engine;
using Microsoft.CodeAnalysis;

namespace LiveStation.Conventions.Tests;

/// <summary>The public types and members of the engine are exactly those that its hosts use.</summary>
public sealed class EngineSurfaceTests
{
    private static readonly string[] Hosts = ["generator/LiveStation.Generator", "generator/LiveStation.Generator.Tool"];

    private static readonly Lazy<HashSet<string>> Named =
        new(() => [.. Hosts.SelectMany(host => RoomPlan.Of(host).Foreign)]);

    private static IEnumerable<INamedTypeSymbol> Types => PublicSurface.TypesOf(typeof(SpecCompiler).Assembly.Location);

    [Fact]
    public void Every_public_type_of_the_engine_is_named_by_a_host_or_is_part_of_a_public_member()
    {
        HashSet<string> parts = [.. Types.SelectMany(PublicSurface.MembersOf).SelectMany(TypesIn).Select(IdOf)];

        Types.Select(IdOf).Where(id => !Named.Value.Contains(id) && !parts.Contains(id)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_public_member_of_the_engine_is_named_by_a_host() => Types
        .SelectMany(type => PublicSurface.MembersOf(type).Where(IsWritten).Where(member => !IsNamed(type, member)))
        .Select(IdOf).ShouldBeEmpty();

    // The value of an enum is part of the enum, and the constructor and the properties of a positional record are one list.
    private static bool IsNamed(INamedTypeSymbol type, ISymbol member) => Named.Value.Contains(IdOf(member))
        || type.TypeKind is TypeKind.Enum
        || (type.IsRecord && (member is IMethodSymbol { MethodKind: MethodKind.Constructor } || IsPositional(type, member)));

    private static bool IsPositional(INamedTypeSymbol type, ISymbol member) => member is IPropertySymbol
        && type.InstanceConstructors.Any(one => one.Parameters.Any(parameter => parameter.Name == member.Name));

    // What the compiler adds, and what an interface or a base class demands, is not a choice of the engine.
    private static bool IsWritten(ISymbol member) => !member.IsOverride && !member.IsImplicitlyDeclared
        && !PublicSurface.Has(member, "CompilerGeneratedAttribute")
        && member is not IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion }
        && !member.ContainingType.AllInterfaces.SelectMany(one => one.GetMembers())
            .Any(demanded => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(demanded), member));

    private static IEnumerable<ITypeSymbol> TypesIn(ISymbol member) => member switch
    {
        IPropertySymbol property => [property.Type],
        IFieldSymbol field => [field.Type],
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType),
        _ => [],
    };

    private static string IdOf(ISymbol symbol) => symbol.OriginalDefinition.GetDocumentationCommentId()!;
}
