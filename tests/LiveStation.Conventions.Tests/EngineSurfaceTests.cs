using LiveStation.Conventions.Tests.Rooms;
using LiveStation.Generator.Engine;
using Microsoft.CodeAnalysis;

namespace LiveStation.Conventions.Tests;

/// <summary>The public types and members of the engine are exactly those that its hosts use.</summary>
public sealed class EngineSurfaceTests
{
    private static readonly string[] Hosts =
    [
        "generator/LiveStation.Generator", "generator/LiveStation.Generator.Templates", "generator/LiveStation.Generator.TemplateHost",
        "generator/LiveStation.Generator.Tool",
    ];

    private static readonly Lazy<HashSet<string>> Named =
        new(() => [.. Hosts.SelectMany(host => RoomPlans.Of(host).Foreign)]);

    private static IEnumerable<INamedTypeSymbol> Types => PublicSurface.TypesOf(typeof(SpecCompiler).Assembly.Location);

    [Fact]
    public void Every_public_type_of_the_engine_is_named_by_a_host_or_is_part_of_a_member_that_a_host_names() =>
        UnnamedTypes(Types, Named.Value).ShouldBeEmpty();

    [Fact]
    public void Every_public_member_of_the_engine_is_named_by_a_host() => UnnamedMembers(Types, Named.Value).ShouldBeEmpty();

    [Fact]
    public void A_public_type_that_no_host_names_is_found_even_if_it_is_a_record()
    {
        INamedTypeSymbol[] types =
        [
            .. PublicSurface.TypesIn(SourceCompilation.Of("P", [SourceFile.Parse(null, """
                public sealed record Unnamed(int X);
                public sealed record Part(int X);
                public static class Entrance { public static Part Named() => new(1); public static Part Other() => new(2); }
                """)]).Assembly.GlobalNamespace),
        ];

        UnnamedTypes(types, ["T:Entrance", "M:Entrance.Named"]).ShouldBe(["T:Unnamed"]);
        UnnamedMembers(types, ["T:Entrance", "M:Entrance.Named"]).ShouldBe(["M:Entrance.Other"]);
    }

    private static IEnumerable<string> UnnamedTypes(IEnumerable<INamedTypeSymbol> types, HashSet<string> named)
    {
        Dictionary<string, INamedTypeSymbol> all = types.ToDictionary(IdOf);
        HashSet<string> known = [.. all.Keys.Where(named.Contains)];
        Queue<string> left = new(known);
        while (left.TryDequeue(out string? id))
        {
            IEnumerable<string> parts = PublicSurface.MembersOf(all[id]).Where(IsWritten).Where(member => IsNamed(all[id], member, named))
                .SelectMany(PublicSurface.SignatureOf).SelectMany(Spread).Select(IdOf);
            foreach (string part in parts.Where(part => all.ContainsKey(part) && known.Add(part)))
                left.Enqueue(part);
        }
        return all.Keys.Except(known);
    }

    private static IEnumerable<string> UnnamedMembers(IEnumerable<INamedTypeSymbol> types, HashSet<string> named) => types
        .SelectMany(type => PublicSurface.MembersOf(type).Where(IsWritten).Where(member => !IsNamed(type, member, named)))
        .Select(IdOf);

    // The value of an enum is part of the enum, and the constructor and the properties of a positional record are one list.
    private static bool IsNamed(INamedTypeSymbol type, ISymbol member, HashSet<string> named) => named.Contains(IdOf(member))
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

    private static IEnumerable<ITypeSymbol> Spread(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Spread).Append(named.OriginalDefinition),
        IArrayTypeSymbol array => Spread(array.ElementType),
        _ => [],
    };

    private static string IdOf(ISymbol symbol) => symbol.OriginalDefinition.GetDocumentationCommentId()!;
}
