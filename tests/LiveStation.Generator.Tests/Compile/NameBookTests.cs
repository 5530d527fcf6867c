using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Naming.CSharp;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tests.Compile.CSharpNames;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LiveStation.Generator.Tests.Compile;

/// <summary>The catalogue of C# names matches the output of every flavour: no emitter uses a name that is not in it.</summary>
public sealed class NameBookTests
{
    private const string Namespace = "Output";

    private static readonly Lazy<Output[]> All = new(() => [.. Specs().SelectMany(spec =>
        FlavourCatalog.All.Where(flavour => flavour.Names is CSharpBook).Select(flavour => Output.Of(spec, flavour)))]);

    [Fact]
    public void Every_type_and_member_that_is_emitted_is_in_the_book()
    {
        foreach (Output output in All.Value)
        {
            output.Types.Count.ShouldBeGreaterThan(20);
            foreach ((string name, HashSet<string> members) in output.Types)
            {
                output.Book.ShouldContainKey(name);
                members.Where(member => !output.Book[name].Reserves(member)).ShouldBeEmpty(name);
            }
        }
    }

    [Fact]
    public void A_type_has_every_member_that_it_has_because_of_the_spec()
    {
        foreach (Output output in All.Value)
        {
            foreach ((string name, HashSet<string> members) in output.Types)
                output.Book[name].Members.Except(members).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public void Every_kind_of_type_and_every_member_that_the_book_has_is_emitted_somewhere()
    {
        foreach (EmittedKind kind in Enum.GetValues<EmittedKind>())
        {
            EmittedType[] known = [.. All.Value.SelectMany(output => output.Book.Values).Where(type => type.Kind == kind)];
            string[] emitted = [.. All.Value.SelectMany(output => output.Types
                .Where(type => output.Book.TryGetValue(type.Key, out EmittedType? one) && one.Kind == kind)
                .SelectMany(type => type.Value.Prepend("")))];

            emitted.ShouldContain("", kind.ToString());
            known.SelectMany(type => type.Fixed).Except(emitted).ShouldBeEmpty(kind.ToString());
        }
    }

    [Fact]
    public void The_types_in_the_book_are_the_emitted_ones_and_recognised_as_types()
    {
        foreach (ApiModel model in Specs())
        {
            string[] taken = [.. NamedPart.In(model).SelectMany(CSharpBook.Instance.TypesOf)];

            EmittedTypes.Of(model).Select(type => type.Name).Where(name => !name.Contains('.')).Order(StringComparer.Ordinal)
                .ShouldBe(taken.Order(StringComparer.Ordinal));
            taken.ShouldAllBe(name => SpecCompiler.IsTypeName(model, name));
            SpecCompiler.IsTypeName(model, "Nobody").ShouldBeFalse();
        }
    }

    // The packaged spec, and two specs that use all features.
    private static IEnumerable<ApiModel> Specs() =>
    [
        Bind([.. RepositorySpec.Project.Files.Select(file => file.Text!)]),
        Bind([.. Everything.Project.Files.Select(file => file.Text!)]),
        Bind(NamedSpec.Named("Shop")),
    ];

    private static ApiModel Bind(params string[] texts)
    {
        var parsed = texts.Select((text, number) => SpecCompiler.Parse(new SpecFile($"{number}.yaml", text))).ToEquatableArray();
        return SpecCompiler.Bind(parsed).Model.ShouldNotBeNull();
    }

    /// <summary>The types that a flavour emits for an API, and the types in the catalogue.</summary>
    private sealed record Output(Dictionary<string, EmittedType> Book, Dictionary<string, HashSet<string>> Types)
    {
        public static Output Of(ApiModel model, Flavour flavour)
        {
            var types = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
            var options = new EmitOptions(Namespace, Flavours: FlavourSet.Of(flavour), Polyfills: PolyfillKind.None);
            foreach (OutputUnit unit in SpecCompiler.Plan(model, options))
            {
                foreach (BaseTypeDeclarationSyntax type in CSharpSyntaxTree.ParseText(unit.Emit().Content).GetRoot()
                    .DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
                {
                    string name = NameOf(type);
                    if (!types.TryGetValue(name, out HashSet<string>? members))
                        types.Add(name, members = []);
                    members.UnionWith(type.ChildNodes().SelectMany(NamesOf));
                }
            }
            // A nested type without members is only a member.
            foreach (string inner in types.Keys.Where(name => name.Contains('.') && types[name].Count == 0).ToList())
                types.Remove(inner);
            return new Output(EmittedTypes.Of(model).ToDictionary(type => type.Name, StringComparer.Ordinal), types);
        }

        private static string NameOf(BaseTypeDeclarationSyntax type) => type.Parent is BaseTypeDeclarationSyntax outer
            ? $"{NameOf(outer)}.{type.Identifier.ValueText}"
            : type.Identifier.ValueText;

        private static IEnumerable<string> NamesOf(SyntaxNode member) => member switch
        {
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            MethodDeclarationSyntax method => [method.Identifier.ValueText],
            EnumMemberDeclarationSyntax value => [value.Identifier.ValueText],
            BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
            BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(one => one.Identifier.ValueText),
            ConstructorDeclarationSyntax or ParameterListSyntax or AttributeListSyntax or BaseListSyntax => [],
            _ => throw new InvalidOperationException($"A member of an unknown kind: {member}"),
        };
    }
}
